package id.canting.exchange.sheet;

import id.canting.shared.Rule;

/** Why a file is not read at all. Nothing of it is stored. */
public enum SheetRule implements Rule {
  EMPTY("file.empty", Kind.INVALID),
  TOO_LARGE("file.too-large", Kind.TOO_LARGE),
  ENCRYPTED("file.encrypted", Kind.INVALID),
  OLD_EXCEL("file.old-excel", Kind.INVALID),
  OTHER_OFFICE("file.other-office", Kind.INVALID),
  WEB_PAGE("file.web-page", Kind.INVALID),
  OTHER_ZIP("file.other-zip", Kind.INVALID),
  UNKNOWN("file.unknown", Kind.INVALID),
  DAMAGED("file.damaged", Kind.INVALID),
  BOMB("file.bomb", Kind.INVALID),
  TOO_MANY_ROWS("file.too-many-rows", Kind.INVALID),
  TOO_MANY_COLUMNS("file.too-many-columns", Kind.INVALID),
  NO_HEADER("file.no-header", Kind.INVALID);

  private final String code;
  private final Kind kind;

  SheetRule(String code, Kind kind) {
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
