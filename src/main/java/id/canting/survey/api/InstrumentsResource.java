package id.canting.survey.api;

import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.api.Revision;
import id.canting.shared.api.Values;
import id.canting.survey.instrument.Instrument;
import id.canting.survey.instrument.InstrumentRecord;
import id.canting.survey.instrument.InstrumentService;
import id.canting.survey.instrument.Scoring;
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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Questionnaires. */
@Path("instruments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InstrumentsResource {
  private static final Map<String, Comparator<InstrumentRecord>> ORDERS = Map.of("version", Comparator.comparing(InstrumentRecord::version));

  @Inject InstrumentService instruments;

  /** Body of a new draft. @param from version whose questions it begins with */
  public record Copied(@Nullable Integer from) {}

  /** Body of changing a draft: what reading it gave, of which only the definition counts. */
  public record Changed(@Nullable Instrument definition) {}

  /** Body of restating bands. @param from first day @param levels from the lowest to the highest */
  public record Restated(@Nullable LocalDate from, @Nullable List<Scoring.Level> levels) {}

  @GET
  public Page<InstrumentRecord> list(@Context UriInfo address) {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    return PageRequest.of(asked.getFirst("page"), asked.getFirst("size"), asked.getFirst("sort"), 20, "version", ORDERS.keySet()).of(instruments.list(), ORDERS);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response copy(@Context UriInfo address, Copied copied) {
    Integer from = Values.body(copied).from();
    InstrumentRecord made = instruments.copy(from == null ? 1 : from);
    return answer(Response.created(address.getAbsolutePathBuilder().path(Integer.toString(made.version())).build()), made);
  }

  @GET
  @Path("{version}")
  public Response get(@PathParam("version") int version) {
    return answer(Response.ok(), instruments.get(version));
  }

  @PUT
  @Path("{version}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response change(@PathParam("version") int version, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Changed changed) {
    return answer(Response.ok(), instruments.change(version, Revision.asked(ifMatch), Values.body(changed).definition()));
  }

  @POST
  @Path("{version}/release")
  public Response release(@PathParam("version") int version) {
    return answer(Response.ok(), instruments.release(version));
  }

  @PUT
  @Path("{version}/scales/{scale}/bands")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response restate(@PathParam("version") int version, @PathParam("scale") String scale, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Restated bands) {
    return answer(Response.ok(), instruments.restateBands(version, Revision.asked(ifMatch), scale, Values.body(bands).from(), bands.levels() == null ? List.of() : bands.levels()));
  }

  private static Response answer(Response.ResponseBuilder answer, InstrumentRecord instrument) {
    return answer.entity(instrument).tag(Revision.tag(instrument.revision())).build();
  }
}
