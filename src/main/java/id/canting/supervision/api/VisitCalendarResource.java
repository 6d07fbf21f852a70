package id.canting.supervision.api;

import id.canting.document.CalendarFile;
import id.canting.identity.PublicAddress;
import id.canting.shared.Texts;
import id.canting.supervision.schedule.ScheduleFilter;
import id.canting.supervision.schedule.ScheduleService;
import id.canting.supervision.schedule.VisitCalendar;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;

/** Visits for the calendar of a phone. */
@Path("visit-calendar.ics")
@RequestScoped
public class VisitCalendarResource {
  @Inject ScheduleService schedule;
  @Inject PublicAddress portal;
  @Inject Clock clock;

  /** @param language of what it says; none: that of the request */
  @GET
  @Produces(CalendarFile.TYPE)
  public Response calendar(@Context UriInfo address, @Context HttpHeaders headers, @QueryParam("lang") String language) {
    ScheduleFilter filter = PlanningRequest.schedule(address.getQueryParameters(), clock);
    String file = VisitCalendar.of(schedule.visits(filter), clock.instant(), portal.base(), language == null ? PlanningRequest.language(headers) : Texts.supported(language));
    return Response.ok(file).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"canting.ics\"").build();
  }
}
