package id.canting.area.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Checks that shapes are valid and lie around the regency, and makes them light for the map. */
final class Shapes {
  /** A box around the regency and its neighbours. */
  private static final double WEST = 110.5;
  private static final double EAST = 113.5;
  private static final double SOUTH = -8.5;
  private static final double NORTH = -5.5;
  /** More positions than this are more than a map of sub-districts shows. */
  private static final int ENOUGH = 4_000;
  /** Degrees, some 60 m. */
  private static final double TOLERANCE = 0.0006;
  private static final int LEAST = 4;
  private static final double GRID = 1e5;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private Shapes() {}

  /** @throws id.canting.shared.RuleViolation what is wrong, with the shape and the place */
  static Geometry checked(Feature feature) {
    List<Polygon> polygons = new ArrayList<>();
    for (List<double[][]> rings : feature.polygons()) {
      if (rings.isEmpty()) {
        throw BoundaryFile.broken(BoundaryRule.RING_SHORT, feature.label());
      }
      List<LinearRing> made = rings.stream().map(ring -> ring(feature, ring)).toList();
      polygons.add(FACTORY.createPolygon(made.get(0), made.subList(1, made.size()).toArray(LinearRing[]::new)));
    }
    Geometry shape = polygons.size() == 1 ? polygons.get(0) : FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    TopologyValidationError error = new IsValidOp(shape).getValidationError();
    if (error != null) {
      boolean crossing = error.getErrorType() == TopologyValidationError.SELF_INTERSECTION || error.getErrorType() == TopologyValidationError.RING_SELF_INTERSECTION;
      throw BoundaryFile.broken(crossing ? BoundaryRule.CROSSING : BoundaryRule.INVALID, feature.label(), place(error.getCoordinate()));
    }
    return shape;
  }

  private static LinearRing ring(Feature feature, double[][] ring) {
    if (ring.length < LEAST) {
      throw BoundaryFile.broken(BoundaryRule.RING_SHORT, feature.label());
    }
    Coordinate[] positions = new Coordinate[ring.length];
    for (int i = 0; i < ring.length; i++) {
      double lng = ring[i][0];
      double lat = ring[i][1];
      if (!inside(lng, lat)) {
        throw BoundaryFile.broken(inside(lat, lng) ? BoundaryRule.SWAPPED : BoundaryRule.OUTSIDE, feature.label(), place(new Coordinate(lng, lat)));
      }
      positions[i] = new Coordinate(Math.round(lng * GRID) / GRID, Math.round(lat * GRID) / GRID);
    }
    if (!positions[0].equals2D(positions[positions.length - 1])) {
      throw BoundaryFile.broken(BoundaryRule.RING_OPEN, feature.label(), place(positions[0]));
    }
    return FACTORY.createLinearRing(positions);
  }

  private static boolean inside(double lng, double lat) {
    return lng >= WEST && lng <= EAST && lat >= SOUTH && lat <= NORTH;
  }

  /** Lines that neighbours share stay shared. */
  static Geometry[] simplified(Geometry[] shapes) {
    int positions = 0;
    for (Geometry shape : shapes) {
      positions += shape.getNumPoints();
    }
    return positions <= ENOUGH ? shapes : CoverageSimplifier.simplify(shapes, TOLERANCE);
  }

  private static String place(Coordinate at) {
    return String.format(Locale.ROOT, "%.5f, %.5f", at.x, at.y);
  }
}
