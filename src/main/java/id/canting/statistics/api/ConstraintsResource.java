package id.canting.statistics.api;

import id.canting.shared.api.Values;
import id.canting.statistics.TableFilter;
import id.canting.statistics.trend.ConstraintService;
import id.canting.statistics.trend.ConstraintShares;
import id.canting.statistics.trend.Transitions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** Main constraints over time. All take the filters of the tables. */
@Path("constraints")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConstraintsResource {
  @Inject ConstraintService constraints;
  @Context UriInfo address;

  /** Of a period; without one, of every round. */
  @GET
  public ConstraintShares shares(@QueryParam("period") String period, @QueryParam("by") String by) {
    return constraints.shares(period, by, filter());
  }

  /** Of every round, the earliest first. */
  @GET
  @Path("series")
  public ConstraintShares series(@QueryParam("by") String by) {
    return constraints.shares(null, by, filter());
  }

  /** Moves of businesses between two rounds. */
  @GET
  @Path("transitions")
  public Transitions transitions(@QueryParam("from") String from, @QueryParam("to") String to) {
    return constraints.transitions(from, to, filter());
  }

  private TableFilter filter() {
    var asked = address.getQueryParameters();
    return new TableFilter(Values.of(asked, "sentra"), Values.of(asked, "subDistrict"), Values.of(asked, "scale"), Values.of(asked, "batikType"), Values.of(asked, "sex"));
  }
}
