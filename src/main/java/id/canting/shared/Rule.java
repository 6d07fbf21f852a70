package id.canting.shared;

/** A rule that can be broken. One enum per capability implements it; the code is stable and part of the REST contract. */
public interface Rule {
  /** Stable code such as {@code nib.length}. */
  String code();

  /** What the breach means to the caller. */
  Kind kind();

  /** Key of the sentence for people: {@code <capability>.rule.<code>} in that capability's bundle. */
  default String messageKey() {
    return getClass().getPackageName().split("\\.")[2] + ".rule." + code();
  }

  /** The kinds of breach and their HTTP status. */
  enum Kind {
    MALFORMED(400), UNSIGNED(401), FORBIDDEN(403), NOT_FOUND(404), CONFLICT(409), STALE(412), TOO_LARGE(413), INVALID(422), UNGUARDED(428), AWAY(503);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }
  }
}
