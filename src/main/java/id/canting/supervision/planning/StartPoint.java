package id.canting.supervision.planning;

import org.jspecify.annotations.Nullable;

/**
 * Where a journey starts.
 *
 * @param name null: the office
 * @param lat degrees; {@code lng} likewise
 */
public record StartPoint(@Nullable String name, @Nullable Double lat, @Nullable Double lng) {
  /** Of a start that has been checked. */
  public Point point() {
    return new Point(lat == null ? 0 : lat, lng == null ? 0 : lng);
  }
}
