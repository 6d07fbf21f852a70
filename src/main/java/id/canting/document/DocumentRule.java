package id.canting.document;

import id.canting.shared.Rule;

/** Rules about files that somebody hands in. */
public enum DocumentRule implements Rule {
  FILE_EMPTY("file.empty", Kind.INVALID),
  FILE_TYPE("file.type", Kind.INVALID),
  FILE_LARGE("file.large", Kind.INVALID),
  FILE_UNKNOWN("file.unknown", Kind.NOT_FOUND),
  PHOTO_BROKEN("photo.broken", Kind.INVALID),
  PHOTO_LARGE("photo.large", Kind.INVALID);

  private final String code;
  private final Kind kind;

  DocumentRule(String code, Kind kind) {
    this.code = code;
    this.kind = kind;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
