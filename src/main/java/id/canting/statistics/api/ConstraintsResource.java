package id.canting.statistics.api;

import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import id.canting.shared.api.Values;
import id.canting.statistics.TableFilter;
import id.canting.statistics.trend.ConstraintService;
import id.canting.statistics.trend.ConstraintShares;
import id.canting.statistics.trend.ConstraintShares.Item;
import id.canting.statistics.trend.ConstraintShares.Share;
import id.canting.statistics.trend.Transitions;
import id.canting.survey.Constraint;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Main constraints over time. All take the filters of the tables. */
@Path("constraints")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConstraintsResource {
  private static final List<Column<Item>> COLUMNS = columns();

  @Inject ConstraintService constraints;
  @Context UriInfo address;
  @Context HttpHeaders headers;

  /** Of a period; without one, of every round. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response shares(@QueryParam("period") String period, @QueryParam("by") String by) {
    return answer(constraints.shares(period, by, filter()));
  }

  /** Of every round, the earliest first. */
  @GET
  @Path("series")
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response series(@QueryParam("by") String by) {
    return answer(constraints.shares(null, by, filter()));
  }

  /** Moves of businesses between two rounds. */
  @GET
  @Path("transitions")
  public Transitions transitions(@QueryParam("from") String from, @QueryParam("to") String to) {
    return constraints.transitions(from, to, filter());
  }

  private Response answer(ConstraintShares shares) {
    return Listing.answer(headers, () -> shares, () -> Listing.of("constraints", COLUMNS, true, shares.items()::forEach));
  }

  private static List<Column<Item>> columns() {
    List<Column<Item>> columns = new ArrayList<>(List.of(Column.of("period", Item::period), Column.of("key", Item::key), Column.of("n", Item::n), Column.of("missing", Item::missing)));
    for (Constraint constraint : Constraint.values()) {
      Function<Item, Share> share = item -> item.shares().get(constraint.ordinal());
      String code = constraint.code();
      columns.add(Column.of(code + "_n", item -> share.apply(item).n()));
      columns.add(Column.of(code + "_percent", item -> share.apply(item).percent()));
      columns.add(Column.of(code + "_low", item -> share.apply(item).low()));
      columns.add(Column.of(code + "_high", item -> share.apply(item).high()));
      columns.add(Column.of(code + "_severity_n", item -> Objects.requireNonNull(item.severity().get(code)).n()));
      columns.add(Column.of(code + "_severity", item -> Objects.requireNonNull(item.severity().get(code)).mean()));
    }
    return columns;
  }

  private TableFilter filter() {
    var asked = address.getQueryParameters();
    return new TableFilter(Values.of(asked, "sentra"), Values.of(asked, "subDistrict"), Values.of(asked, "scale"), Values.of(asked, "batikType"), Values.of(asked, "sex"));
  }
}
