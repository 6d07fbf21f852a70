package id.canting.supervision.api;

import id.canting.shared.PageRequest;
import id.canting.shared.RuleViolation;
import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import id.canting.shared.api.Values;
import id.canting.supervision.oversight.Closure;
import id.canting.supervision.oversight.Coverage;
import id.canting.supervision.oversight.Findings;
import id.canting.supervision.oversight.OversightFilter;
import id.canting.supervision.oversight.OversightService;
import id.canting.supervision.oversight.VisitedBusiness;
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
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures about visits. All take {@code sentra}, {@code subDistrict} and {@code scale} of businesses. */
@Path("oversight")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
public class OversightResource {
  private static final List<Column<Coverage.Line>> COVERAGE = List.of(Column.of("group", Coverage.Line::key), Column.of("name", Coverage.Line::name), Column.of("visits", Coverage.Line::visits),
      Column.of("visited", Coverage.Line::visited), Column.of("active", Coverage.Line::active), Column.of("percent", Coverage.Line::percent), Column.of("target", Coverage.Line::target));
  private static final List<Column<Findings.Item>> FINDINGS = List.of(Column.of("period", Findings.Item::period), Column.of("kind", Findings.Item::kind), Column.of("findings", Findings.Item::n),
      Column.of("severity", Findings.Item::severity), Column.of("visits", Findings.Item::visits), Column.of("businesses", Findings.Item::businesses));
  private static final List<Column<Closure.Line>> CLOSURE = List.of(Column.of("group", Closure.Line::key), Column.of("name", Closure.Line::name), Column.of("due", Closure.Line::due),
      Column.of("closed", Closure.Line::closed), Column.of("percent", Closure.Line::percent), Column.of("median_days", Closure.Line::median), Column.of("mean_days", Closure.Line::mean),
      Column.of("overdue", Closure.Line::overdue));
  private static final List<Column<VisitedBusiness>> BUSINESSES = List.of(Column.of("business_id", VisitedBusiness::code), Column.of("business_name", VisitedBusiness::name),
      Column.of("sentra_code", VisitedBusiness::sentra), Column.of("kecamatan", VisitedBusiness::subDistrict), Column.of("scale", VisitedBusiness::scale), Column.of("visits", VisitedBusiness::visits),
      Column.of("last_visit", VisitedBusiness::last));

  @Inject OversightService oversight;
  @Context UriInfo address;
  @Context HttpHeaders headers;

  /** {@code by=sentra|subDistrict|scale|officer} of a {@code period}. Files end with the total. */
  @GET
  @Path("coverage")
  public Response coverage() {
    Coverage found = oversight.coverage(asked("period"), asked("by"), filter());
    return Listing.answer(headers, () -> found, () -> Listing.of("visit-coverage", COVERAGE, true, found.lines()::forEach));
  }

  /** The coverage of all in the periods up to this one. */
  @GET
  @Path("coverage/series")
  public Response series() {
    Coverage found = oversight.coverage(asked("period"), null, filter());
    return Listing.answer(headers, () -> found, () -> Listing.of("visit-coverage-series", COVERAGE, true, found.series()::forEach));
  }

  /** The active businesses of a {@code period}: {@code visited=yes|no}, else all; with {@code officer} only visits of that one count. */
  @GET
  @Path("businesses")
  public Response businesses() {
    MultivaluedMap<String, String> parameters = address.getQueryParameters();
    OversightFilter.Rows rows = new OversightFilter.Rows(period(asked("period")), filter(), visited(asked("visited")), asked("officer"));
    PageRequest request = PageRequest.of(asked("page"), asked("size"), asked("sort"), 20, "code", OversightService.SORTABLE);
    return Listing.answer(headers, () -> oversight.businesses(rows, request), () -> Listing.of("visited-businesses", BUSINESSES, true, parameters.containsKey("page")
        ? oversight.businesses(rows, request).items()::forEach
        : Listing.pages(page -> oversight.businesses(rows, new PageRequest(page, PageRequest.MAX_SIZE, request.sort())).items())));
  }

  /** {@code by=half|quarter|year|month}, {@code from} and {@code to} periods. */
  @GET
  @Path("findings")
  public Response findings() {
    Findings found = oversight.findings(asked("from"), asked("to"), asked("by"), filter());
    return Listing.answer(headers, () -> found, () -> Listing.of("visit-findings", FINDINGS, true, Stream.concat(found.items().stream(), found.totals().stream())::forEach));
  }

  /** {@code by=owner|sentra} of those due in a {@code period}. Files end with the total. */
  @GET
  @Path("follow-ups")
  public Response followUps() {
    Closure found = oversight.closure(asked("period"), asked("by"), filter());
    return Listing.answer(headers, () -> found, () -> Listing.of("follow-up-closure", CLOSURE, true, found.lines()::forEach));
  }

  private @Nullable String asked(String name) {
    return address.getQueryParameters().getFirst(name);
  }

  private OversightFilter filter() {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    return new OversightFilter(Values.of(asked, "sentra"), Values.of(asked, "subDistrict"), Values.of(asked, "scale"));
  }

  private static String period(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static @Nullable Boolean visited(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return switch (text) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw RuleViolation.unknownValue("visited", text);
    };
  }
}
