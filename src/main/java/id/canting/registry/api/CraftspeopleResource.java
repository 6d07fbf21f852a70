package id.canting.registry.api;

import id.canting.audit.Change;
import id.canting.identity.CurrentUser;
import id.canting.registry.CraftspersonDetails;
import id.canting.registry.CraftspersonFilter;
import id.canting.registry.CraftspersonRecord;
import id.canting.registry.CraftspersonService;
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

/** The craftspeople. */
@Path("craftspeople")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CraftspeopleResource {
  @Inject CraftspersonService craftspeople;
  @Inject CurrentUser user;

  /** A page of the list; as csv or workbook the whole list, unless a page is asked for. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response list(@Context UriInfo address, @Context HttpHeaders headers) {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    CraftspersonFilter filter = filter(asked);
    PageRequest request = PageRequest.of(asked.getFirst("page"), asked.getFirst("size"), asked.getFirst("sort"), 20, "code", craftspeople.sortable());
    boolean persons = user.scope().personal();
    return Listing.answer(headers, () -> craftspeople.list(filter, request), () -> asked.containsKey("page")
        ? CraftspersonListing.page(craftspeople, craftspeople.list(filter, request).items(), persons)
        : CraftspersonListing.all(craftspeople, filter, persons));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response register(@Context UriInfo address, CraftspersonDetails details) {
    CraftspersonRecord craftsperson = craftspeople.register(Values.body(details));
    return Response.created(address.getAbsolutePathBuilder().path(craftsperson.code()).build()).entity(craftsperson)
        .tag(Revision.tag(craftsperson.revision())).build();
  }

  @GET
  @Path("{code}")
  public Response get(@PathParam("code") String code) {
    return answer(craftspeople.get(code));
  }

  @PUT
  @Path("{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response change(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, CraftspersonDetails details) {
    return answer(craftspeople.change(code, Revision.asked(ifMatch), Values.body(details)).craftsperson());
  }

  @GET
  @Path("{code}/history")
  public List<Change> history(@PathParam("code") String code) {
    return craftspeople.history(code);
  }

  static CraftspersonFilter filter(MultivaluedMap<String, String> asked) {
    return new CraftspersonFilter(asked.getFirst("query"), Values.of(asked, "sentra"), Values.of(asked, "subDistrict"), Values.of(asked, "business"),
        Values.of(asked, "mainSkill"));
  }

  private static Response answer(CraftspersonRecord craftsperson) {
    return Response.ok(craftsperson).tag(Revision.tag(craftsperson.revision())).build();
  }
}
