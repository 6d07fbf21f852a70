package id.canting.supervision.api;

import id.canting.supervision.schedule.OfficerLoad;
import id.canting.supervision.schedule.ScheduleFilter;
import id.canting.supervision.schedule.ScheduleService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How many visits officers have. */
@Path("visit-loads")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VisitLoadsResource {
  @Inject ScheduleService schedule;
  @Inject Clock clock;

  /** @param to inclusive */
  public record Loads(LocalDate from, LocalDate to, String by, List<OfficerLoad> items) {}

  /** @param by {@code month}; any other: weeks from Monday */
  @GET
  public Loads loads(@Context UriInfo address, @QueryParam("by") String by) {
    ScheduleFilter filter = PlanningRequest.schedule(address.getQueryParameters(), clock);
    boolean weeks = !"month".equals(by);
    return new Loads(filter.from(), filter.to(), weeks ? "week" : "month", schedule.loads(filter, weeks));
  }
}
