package id.canting.supervision.content;

/** A UUID that a client chose: of a visit, of a photo. */
public final class ClientUuid {
  private static final String FORM = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

  private ClientUuid() {}

  /** Whether the text is one, in lower case. */
  public static boolean isOne(String text) {
    return text.matches(FORM);
  }
}
