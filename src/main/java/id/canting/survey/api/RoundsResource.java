package id.canting.survey.api;

import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.api.Revision;
import id.canting.shared.api.Values;
import id.canting.survey.NewRound;
import id.canting.survey.RoundProgress;
import id.canting.survey.RoundRecord;
import id.canting.survey.RoundService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rounds of the survey. */
@Path("rounds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RoundsResource {
  private static final Map<String, Comparator<RoundRecord>> ORDERS = Map.of(
      "period", Comparator.comparing(RoundRecord::firstDay).thenComparing(RoundRecord::lastDay), "status", Comparator.comparing(RoundRecord::status));

  @Inject RoundService rounds;

  /** Body of reopening. */
  public record Reason(@Nullable String reason) {}

  /** Body of adding to a sample. @param via code of the business that named it */
  public record Added(@Nullable String business, @Nullable String via) {}

  @GET
  public Page<RoundRecord> list(@Context UriInfo address) {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    PageRequest request = PageRequest.of(asked.getFirst("page"), asked.getFirst("size"), asked.getFirst("sort"), 20, "-period", ORDERS.keySet());
    return request.of(rounds.list(), ORDERS);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response open(@Context UriInfo address, NewRound round) {
    RoundRecord opened = rounds.open(Values.body(round));
    return Response.created(address.getAbsolutePathBuilder().path(opened.period()).build()).entity(opened).tag(Revision.tag(opened.revision())).build();
  }

  @GET
  @Path("{period}")
  public Response get(@PathParam("period") String period) {
    return answer(rounds.get(period));
  }

  /** Changes first day and deadline of the field work, and the note. */
  @PUT
  @Path("{period}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response plan(@PathParam("period") String period, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NewRound round) {
    return answer(rounds.plan(period, Revision.asked(ifMatch), Values.body(round)));
  }

  @GET
  @Path("{period}/progress")
  public RoundProgress progress(@PathParam("period") String period) {
    return rounds.progress(period);
  }

  @POST
  @Path("{period}/sample")
  @Consumes(MediaType.APPLICATION_JSON)
  public RoundProgress add(@PathParam("period") String period, Added added) {
    return rounds.addToSample(period, String.valueOf(Values.body(added).business()), added.via());
  }

  @PUT
  @Path("{period}/enumerators")
  @Consumes(MediaType.APPLICATION_JSON)
  public RoundProgress enumerators(@PathParam("period") String period, List<NewRound.Enumerator> enumerators) {
    return rounds.enumerators(period, Values.body(enumerators));
  }

  @POST
  @Path("{period}/review")
  public Response review(@PathParam("period") String period) {
    return answer(rounds.review(period));
  }

  @POST
  @Path("{period}/close")
  public Response close(@PathParam("period") String period) {
    return answer(rounds.close(period));
  }

  @POST
  @Path("{period}/reopen")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response reopen(@PathParam("period") String period, Reason reason) {
    return answer(rounds.reopen(period, reason == null ? null : reason.reason()));
  }

  private static Response answer(RoundRecord round) {
    return Response.ok(round).tag(Revision.tag(round.revision())).build();
  }
}
