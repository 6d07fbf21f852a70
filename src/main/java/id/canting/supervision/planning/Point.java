package id.canting.supervision.planning;

/** A place on the earth, in degrees. */
public record Point(double lat, double lng) {
  /** Mean radius of the earth. */
  static final double RADIUS_KM = 6371.0088;

  /** Along the great circle, as the crow flies: roads are longer. */
  public double km(Point other) {
    double north = Math.toRadians(other.lat - lat) / 2;
    double east = Math.toRadians(other.lng - lng) / 2;
    double a = Math.sin(north) * Math.sin(north) + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * Math.sin(east) * Math.sin(east);
    return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
  }
}
