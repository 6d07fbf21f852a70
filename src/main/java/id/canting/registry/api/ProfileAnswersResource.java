package id.canting.registry.api;

import id.canting.registry.freshness.FreshnessService;
import id.canting.registry.freshness.ProfileAnswer;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.api.Values;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether owners find their profile still true. */
@Path("businesses/{code}/answers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProfileAnswersResource {
  @Inject FreshnessService freshness;

  /** @param remark what is wrong; needed unless all is still true */
  public record Answer(@Nullable Boolean stillTrue, @Nullable String remark) {}

  /** The newest first, at most twenty. */
  @GET
  public List<ProfileAnswer> list(@PathParam("code") String code) {
    return freshness.of(code);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public ProfileAnswer answer(@PathParam("code") String code, Answer answer) {
    Boolean stillTrue = Values.body(answer).stillTrue();
    if (stillTrue == null) {
      throw RuleViolation.at("stillTrue", SharedRule.MISSING);
    }
    return freshness.answer(code, stillTrue, answer.remark());
  }
}
