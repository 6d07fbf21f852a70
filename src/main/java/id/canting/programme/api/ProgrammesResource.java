package id.canting.programme.api;

import id.canting.audit.Change;
import id.canting.programme.ProgrammeDetails;
import id.canting.programme.ProgrammeFilter;
import id.canting.programme.ProgrammeRecord;
import id.canting.programme.ProgrammeService;
import id.canting.shared.PageRequest;
import id.canting.shared.api.Listing;
import id.canting.shared.api.Revision;
import id.canting.shared.api.Values;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The programmes. */
@Path("programmes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammesResource {
  @Inject ProgrammeService programmes;

  /** Body of a step. @param status that it comes to; @param text why it goes back, or the evaluation */
  public record Step(@Nullable String status, @Nullable String text) {}

  /** A page of the list; as csv or workbook the whole list, unless a page is asked for. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response list(@Context UriInfo address, @Context HttpHeaders headers) {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    ProgrammeFilter filter = new ProgrammeFilter(asked.getFirst("query"), Values.of(asked, "kind"), Values.of(asked, "level"), Values.of(asked, "status"),
        Values.of(asked, "constraint"), Values.of(asked, "funding"), Values.of(asked, "year"));
    PageRequest request = PageRequest.of(asked.getFirst("page"), asked.getFirst("size"), asked.getFirst("sort"), 20, "code", ProgrammeService.SORTABLE);
    return Listing.answer(headers, () -> programmes.list(filter, request),
        () -> asked.containsKey("page") ? ProgrammeListing.of(programmes.list(filter, request).items()) : ProgrammeListing.all(programmes, filter));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(@Context UriInfo address, ProgrammeDetails details) {
    ProgrammeRecord programme = programmes.add(Values.body(details));
    return Response.created(address.getAbsolutePathBuilder().path(programme.code()).build()).entity(programme).tag(Revision.tag(programme.revision())).build();
  }

  @GET
  @Path("{code}")
  public Response get(@PathParam("code") String code) {
    return answer(programmes.get(code));
  }

  @PUT
  @Path("{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response change(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ProgrammeDetails details) {
    return answer(programmes.change(code, Revision.asked(ifMatch), Values.body(details)));
  }

  /** One step forward, or back with a reason. */
  @POST
  @Path("{code}/steps")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response move(@PathParam("code") String code, Step step) {
    return answer(programmes.move(code, Values.body(step).status(), step.text()));
  }

  @GET
  @Path("{code}/history")
  public List<Change> history(@PathParam("code") String code) {
    return programmes.history(code);
  }

  private static Response answer(ProgrammeRecord programme) {
    return Response.ok(programme).tag(Revision.tag(programme.revision())).build();
  }
}
