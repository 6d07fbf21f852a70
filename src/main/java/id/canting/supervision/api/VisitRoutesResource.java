package id.canting.supervision.api;

import id.canting.shared.Narrowing;
import id.canting.supervision.schedule.Route;
import id.canting.supervision.schedule.ScheduleService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;

/** Ways of officers on a day. */
@Path("visit-routes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VisitRoutesResource {
  @Inject ScheduleService schedule;
  @Inject Clock clock;

  /** @param day today where none is given @param start code of a village; none: the start of the planner */
  @GET
  public Route route(@QueryParam("officer") String officer, @QueryParam("day") String day, @QueryParam("start") String start) {
    LocalDate on = Narrowing.day(day, "day");
    return schedule.route(PlanningRequest.required(officer, "officer"), on == null ? LocalDate.now(clock) : on, start);
  }
}
