package id.canting.notice.api;

import id.canting.notice.application.AllocationRecord;
import id.canting.notice.application.DecisionService;
import id.canting.programme.eligibility.EligibilityWords;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.api.Values;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Fair allocation of the seats of a notice. */
@Path("notices/{code}/allocation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AllocationResource {
  @Inject DecisionService decisions;
  @Inject EligibilityWords words;

  @Context HttpHeaders headers;

  /** Body of an allocation. @param seed a text or a number @param reason why it is made again; only after the first */
  public record Draw(@Nullable JsonValue seed, @Nullable String reason) {}

  /** Makes it; the same seed again answers with what was made. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Applied.Seats allocate(@PathParam("code") String code, Draw draw) {
    return seats(decisions.allocate(code, seed(Values.body(draw).seed()), draw.reason()));
  }

  /** The one that holds; with {@code seed} what it would be now, which is not kept. */
  @GET
  public Applied.Seats get(@PathParam("code") String code, @QueryParam("seed") @Nullable String seed) {
    return seats(seed == null ? decisions.allocation(code, null) : decisions.preview(code, seed));
  }

  /** All that were made, the latest first. */
  @GET
  @Path("runs")
  public List<AllocationRecord.Head> runs(@PathParam("code") String code) {
    return decisions.allocations(code);
  }

  private Applied.Seats seats(AllocationRecord record) {
    return Applied.seats(record, words, Applied.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
  }

  private static @Nullable String seed(@Nullable JsonValue said) {
    if (said == null || said == JsonValue.NULL) {
      return null;
    }
    if (said instanceof JsonString text) {
      return text.getString();
    }
    if (said instanceof JsonNumber number) {
      return number.toString();
    }
    throw RuleViolation.at("seed", SharedRule.UNKNOWN_VALUE, said.getValueType().name().toLowerCase(Locale.ROOT));
  }
}
