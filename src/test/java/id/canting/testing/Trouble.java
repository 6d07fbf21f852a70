package id.canting.testing;

/** What keeps the portal from starting, told in one sentence to the person at the screen. */
final class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Trouble(String sentence) {
    super(sentence);
  }

  Trouble(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
