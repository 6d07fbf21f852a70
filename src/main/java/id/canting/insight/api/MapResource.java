package id.canting.insight.api;

import id.canting.insight.map.MapFigures;
import id.canting.insight.map.MapFigures.Place;
import id.canting.insight.map.MapPoints;
import id.canting.insight.map.MapService;
import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;

/** The map of potential: a {@code measure} of a {@code period}. */
@Path("map")
@RequestScoped
public class MapResource {
  private static final List<Column<Place>> COLUMNS = List.of(Column.of("kind", Place::kind), Column.of("code", Place::code), Column.of("name", Place::name), Column.of("sub_district", Place::within),
      Column.of("lat", Place::lat), Column.of("lng", Place::lng), Column.of("businesses", Place::businesses), Column.of("n", Place::n), Column.of("value", Place::value), Column.of("band", Place::band));

  @Inject MapService map;
  @Context HttpHeaders headers;

  /** By sentra and by sub-district. Files hold the sentra, the sub-districts, then the total. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response figures(@QueryParam("measure") String measure, @QueryParam("period") String period) {
    MapFigures found = map.figures(measure, period);
    return Listing.answer(headers, () -> found,
        () -> Listing.of("map-" + found.measure(), COLUMNS, true, Stream.of(found.sentras(), found.subDistricts(), List.of(found.total())).flatMap(List::stream)::forEach));
  }

  /** Points of businesses; for who may not see where one is, of villages. */
  @GET
  @Path("points")
  @Produces(MediaType.APPLICATION_JSON)
  public MapPoints points(@QueryParam("measure") String measure, @QueryParam("period") String period) {
    return map.points(measure, period);
  }
}
