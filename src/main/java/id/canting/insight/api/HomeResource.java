package id.canting.insight.api;

import id.canting.insight.home.HomeFigure;
import id.canting.insight.home.HomeRow;
import id.canting.insight.home.HomeService;
import id.canting.insight.home.KeyFigures;
import id.canting.insight.home.PortalState;
import id.canting.insight.home.PortalStateService;
import id.canting.insight.home.Waiting;
import id.canting.shared.Codes;
import id.canting.shared.Narrowing;
import id.canting.shared.PageRequest;
import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the start pages tell. */
@Path("home")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HomeResource {
  private static final List<Column<HomeRow>> ROWS = List.of(Column.of("day", HomeRow::day), Column.of("code", HomeRow::code), Column.of("name", HomeRow::name), Column.of("business_id", HomeRow::business),
      Column.of("sentra_code", HomeRow::sentra));

  @Inject HomeService home;
  @Inject PortalStateService portal;
  @Context UriInfo address;
  @Context HttpHeaders headers;

  /** The key figures, over the caller's scope. */
  @GET
  @Path("figures")
  public KeyFigures figures() {
    return home.figures();
  }

  /** What waits for the caller. */
  @GET
  @Path("waiting")
  public List<Waiting> waiting() {
    return home.waiting();
  }

  /** How much of what happened {@code since} a day, by figure; without one since a week ago. */
  @GET
  @Path("news")
  public Map<String, Long> news() {
    Map<String, Long> counts = new LinkedHashMap<>();
    home.news(since()).forEach((figure, n) -> counts.put(figure.code(), n));
    return counts;
  }

  /** The rows behind a {@code figure}, those registered where none is named. */
  @GET
  @Path("rows")
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response rows() {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    HomeFigure figure = Objects.requireNonNullElse(Codes.read(HomeFigure.class, asked.getFirst("figure"), "figure"), HomeFigure.REGISTERED);
    PageRequest request = PageRequest.of(asked.getFirst("page"), asked.getFirst("size"), asked.getFirst("sort"), 20, "-day", HomeService.SORTABLE);
    return Listing.answer(headers, () -> home.rows(figure, since(), request), () -> Listing.of(figure.code(), ROWS, true, asked.containsKey("page")
        ? home.rows(figure, since(), request).items()::forEach
        : Listing.pages(page -> home.rows(figure, since(), new PageRequest(page, PageRequest.MAX_SIZE, request.sort())).items())));
  }

  /** How the portal is. */
  @GET
  @Path("portal")
  public PortalState portal() {
    return portal.state();
  }

  private @Nullable LocalDate since() {
    return Narrowing.day(address.getQueryParameters().getFirst("since"), "since");
  }
}
