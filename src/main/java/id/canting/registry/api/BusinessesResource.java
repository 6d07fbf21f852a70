package id.canting.registry.api;

import id.canting.audit.Change;
import id.canting.identity.CurrentUser;
import id.canting.registry.BusinessDetails;
import id.canting.registry.BusinessFilter;
import id.canting.registry.BusinessRecord;
import id.canting.registry.BusinessService;
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

/** The businesses. */
@Path("businesses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BusinessesResource {
  @Inject BusinessService businesses;
  @Inject CurrentUser user;

  /** A page of the list; as csv or workbook the whole list, unless a page is asked for. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response list(@Context UriInfo address, @Context HttpHeaders headers) {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    BusinessFilter filter = filter(asked);
    String sort = asked.getFirst("sort");
    PageRequest request = PageRequest.of(asked.getFirst("page"), asked.getFirst("size"), sort, 20, "code", businesses.sortable());
    boolean byRelevance = sort == null || sort.isBlank();
    boolean persons = user.scope().personal();
    return Listing.answer(headers, () -> businesses.list(filter, request, byRelevance), () -> asked.containsKey("page")
        ? BusinessListing.page(businesses, businesses.list(filter, request, byRelevance).items(), persons)
        : BusinessListing.all(businesses, filter, persons));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response register(@Context UriInfo address, BusinessDetails details) {
    BusinessRecord business = businesses.register(Values.body(details));
    return Response.created(address.getAbsolutePathBuilder().path(business.code()).build()).entity(business).tag(Revision.tag(business.revision())).build();
  }

  @GET
  @Path("{code}")
  public Response get(@PathParam("code") String code) {
    return answer(businesses.get(code));
  }

  @PUT
  @Path("{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response change(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, BusinessDetails details) {
    return answer(businesses.change(code, Revision.asked(ifMatch), Values.body(details)).business());
  }

  @GET
  @Path("{code}/history")
  public List<Change> history(@PathParam("code") String code) {
    return businesses.history(code);
  }

  static BusinessFilter filter(MultivaluedMap<String, String> asked) {
    return new BusinessFilter(asked.getFirst("query"), Values.of(asked, "sentra"), Values.of(asked, "subDistrict"), Values.of(asked, "scale"),
        Values.of(asked, "status"), Values.of(asked, "batikType"), Values.of(asked, "constraint"));
  }

  private static Response answer(BusinessRecord business) {
    return Response.ok(business).tag(Revision.tag(business.revision())).build();
  }
}
