package id.canting.survey.api;

import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.api.Values;
import id.canting.survey.QualityFlag;
import id.canting.survey.QualityService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Doubts about the responses of a round. */
@Path("rounds/{period}/queue")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QueueResource {
  @Inject QualityService quality;

  /** Body of a decision. @param decision {@code accept} or {@code return} */
  public record Decided(@Nullable String decision, @Nullable String remark) {}

  @GET
  public Page<QualityFlag> queue(@PathParam("period") String period, @Context UriInfo address) {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    PageRequest request = PageRequest.of(asked.getFirst("page"), asked.getFirst("size"), asked.getFirst("sort"), 20, "code", Set.of("code"));
    return quality.queue(period, asked.getFirst("state"), asked.getFirst("rule"), request);
  }

  /** Looks for outliers among all responses of the round. */
  @POST
  public Map<String, Long> check(@PathParam("period") String period) {
    return Map.of("open", quality.check(period));
  }

  @POST
  @Path("{business}/{rule}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response decide(@PathParam("period") String period, @PathParam("business") String business, @PathParam("rule") String rule, Decided decided) {
    String decision = String.valueOf(Values.body(decided).decision());
    if (!Set.of("accept", "return").contains(decision)) {
      throw RuleViolation.unknownValue("decision", decision);
    }
    quality.decide(period, business, rule, decision.equals("accept"), decided.remark());
    return Response.noContent().build();
  }
}
