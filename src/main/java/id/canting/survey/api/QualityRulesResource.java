package id.canting.survey.api;

import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.api.Revision;
import id.canting.shared.api.Values;
import id.canting.survey.QualityRule;
import id.canting.survey.QualityService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules that raise doubts about responses. */
@Path("quality-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QualityRulesResource {
  @Inject QualityService quality;

  /** Body of changing a rule: what reading it gave, of which only these count. */
  public record Changed(@Nullable Double least, @Nullable Double most, @Nullable Boolean active) {}

  @GET
  public Page<QualityRule> rules(@Context UriInfo address) {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    return PageRequest.of(asked.getFirst("page"), asked.getFirst("size"), asked.getFirst("sort"), 20, "code", Set.of("code"))
        .of(quality.rules(), Map.of("code", Comparator.comparing(QualityRule::code)));
  }

  @PUT
  @Path("{rule}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response change(@PathParam("rule") String rule, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Changed changed) {
    Changed said = Values.body(changed);
    QualityRule stored = quality.changeRule(rule, Revision.asked(ifMatch), said.least(), said.most(), said.active() == null || said.active());
    return Response.ok(stored).tag(Revision.tag(stored.revision())).build();
  }
}
