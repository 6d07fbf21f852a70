package id.canting.area.boundary;

import id.canting.shared.Rule;

/** What can be wrong with a file of boundaries. */
public enum BoundaryRule implements Rule {
  MISSING("boundary.missing", Kind.INVALID),
  TOO_LARGE("boundary.too-large", Kind.INVALID),
  TOO_DEEP("boundary.too-deep", Kind.INVALID),
  TOO_MANY_POSITIONS("boundary.too-many-positions", Kind.INVALID),
  NOT_JSON("boundary.not-json", Kind.INVALID),
  NOT_GEO("boundary.not-geo", Kind.INVALID),
  EMPTY("boundary.empty", Kind.INVALID),
  CRS("boundary.crs", Kind.INVALID),
  SWAPPED("boundary.swapped", Kind.INVALID),
  OUTSIDE("boundary.outside", Kind.INVALID),
  RING_OPEN("boundary.ring-open", Kind.INVALID),
  RING_SHORT("boundary.ring-short", Kind.INVALID),
  CROSSING("boundary.crossing", Kind.INVALID),
  INVALID("boundary.invalid", Kind.INVALID),
  ARC_UNKNOWN("boundary.arc-unknown", Kind.INVALID),
  TWICE("boundary.twice", Kind.INVALID),
  NONE_MATCHED("boundary.none-matched", Kind.INVALID),
  UNKNOWN("boundary.unknown", Kind.NOT_FOUND);

  private final String code;
  private final Kind kind;

  BoundaryRule(String code, Kind kind) {
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
