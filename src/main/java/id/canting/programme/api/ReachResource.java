package id.canting.programme.api;

import id.canting.programme.reach.Reach;
import id.canting.programme.reach.ReachFilter;
import id.canting.programme.reach.ReachService;
import id.canting.shared.PageRequest;
import id.canting.shared.RuleViolation;
import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import id.canting.shared.api.Values;
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
import org.jspecify.annotations.Nullable;

/** Whom programmes reached. */
@Path("reach")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReachResource {
  private static final int PORTION = 500;
  private static final List<Column<Reach.Line>> LINES = List.of(Column.of("group", Reach.Line::key), Column.of("name", Reach.Line::name), Column.of("businesses", Reach.Line::businesses),
      Column.of("served", Reach.Line::served), Column.of("never", Reach.Line::never), Column.of("percent", Reach.Line::percent), Column.of("participants", Reach.Line::participants));
  private static final List<Column<Reach.Row>> ROWS = List.of(Column.of("business_id", Reach.Row::business), Column.of("business_name", Reach.Row::name), Column.of("sentra_code", Reach.Row::sentra),
      Column.of("kecamatan", Reach.Row::subDistrict), Column.of("scale", Reach.Row::scale), Column.of("sex", Reach.Row::sex), Column.of("attendances", Reach.Row::attendances), Column.of("last_day", Reach.Row::last));

  @Inject ReachService reach;

  /** {@code by=sentra|scale|sex|subDistrict}; filters of businesses and of programmes. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response of(@Context UriInfo address, @Context HttpHeaders headers) {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    Reach found = reach.of(asked.getFirst("by"), filter(asked));
    return Listing.answer(headers, () -> found, () -> Listing.of("reach", LINES, true, found.groups()::forEach));
  }

  /** The businesses behind a figure: {@code served=yes|never}, else all. */
  @GET
  @Path("businesses")
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response businesses(@Context UriInfo address, @Context HttpHeaders headers) {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    ReachFilter.Rows rows = new ReachFilter.Rows(filter(asked), served(asked.getFirst("served")));
    PageRequest request = PageRequest.of(asked.getFirst("page"), asked.getFirst("size"), asked.getFirst("sort"), 20, "business", ReachService.SORTABLE);
    return Listing.answer(headers, () -> reach.businesses(rows, request), () -> asked.containsKey("page")
        ? Listing.of("reach-businesses", ROWS, true, reach.businesses(rows, request).items()::forEach) : all(rows));
  }

  private Listing all(ReachFilter.Rows rows) {
    return Listing.of("reach-businesses", ROWS, true, Listing.portions(reach.export(rows, null, PORTION), PORTION, last -> reach.export(rows, last.business(), PORTION)));
  }

  private static ReachFilter filter(MultivaluedMap<String, String> asked) {
    return new ReachFilter(Values.of(asked, "sentra"), Values.of(asked, "subDistrict"), Values.of(asked, "scale"), Values.of(asked, "sex"), Values.of(asked, "year"), Values.of(asked, "kind"),
        Values.of(asked, "programme"), Values.of(asked, "constraint"));
  }

  private static @Nullable Boolean served(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return switch (text) {
      case "yes" -> true;
      case "never" -> false;
      default -> throw RuleViolation.unknownValue("served", text);
    };
  }
}
