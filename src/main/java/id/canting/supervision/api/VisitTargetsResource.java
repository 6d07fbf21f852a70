package id.canting.supervision.api;

import id.canting.shared.api.Values;
import id.canting.supervision.target.TargetChange;
import id.canting.supervision.target.TargetService;
import id.canting.supervision.target.VisitTarget;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many of the active businesses should be visited. */
@Path("visit-targets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VisitTargetsResource {
  @Inject TargetService targets;

  /** @param targets those that change */
  public record Changes(@Nullable List<TargetChange> targets) {}

  /** @param targets of the period, the total first */
  public record Targets(String period, List<VisitTarget> targets) {}

  /** Periods that have targets, the latest first. */
  @GET
  public List<String> periods() {
    return targets.periods();
  }

  @GET
  @Path("{period}")
  public Targets get(@PathParam("period") String period) {
    return new Targets(period, targets.of(period));
  }

  /** Sets the targets that are named; one without percent is taken away. */
  @PATCH
  @Path("{period}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Targets change(@PathParam("period") String period, Changes changes) {
    return new Targets(period, targets.change(period, Values.body(changes).targets()));
  }
}
