package id.canting.programme.api;

import id.canting.audit.Change;
import id.canting.document.StoredFiles;
import id.canting.identity.CurrentUser;
import id.canting.programme.activity.ActivityDetails;
import id.canting.programme.activity.ActivityFilter;
import id.canting.programme.activity.ActivityRecord;
import id.canting.programme.activity.ActivityService;
import id.canting.programme.activity.PhotoService;
import id.canting.programme.attendance.AttendanceRecord;
import id.canting.programme.attendance.AttendanceService;
import id.canting.programme.attendance.AttendanceSet;
import id.canting.programme.attendance.Candidate;
import id.canting.programme.attendance.CertificateService;
import id.canting.programme.paper.Papers;
import id.canting.shared.Narrowing;
import id.canting.shared.PageRequest;
import id.canting.shared.Texts;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Activities of programmes and who took part in them. */
@Path("activities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ActivitiesResource {
  @Inject ActivityService activities;
  @Inject AttendanceService attendance;
  @Inject CertificateService certificates;
  @Inject PhotoService photos;
  @Inject PortalAddress portal;
  @Inject CurrentUser user;

  /** A page of the list; as csv or workbook the whole list, unless a page is asked for. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response list(@Context UriInfo address, @Context HttpHeaders headers) {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    ActivityFilter filter = new ActivityFilter(asked.getFirst("query"), Values.of(asked, "programme"), Values.of(asked, "kind"), Values.of(asked, "status"), Values.of(asked, "village"),
        Values.of(asked, "subDistrict"), Values.of(asked, "business"), Narrowing.day(asked.getFirst("from"), "from"), Narrowing.day(asked.getFirst("to"), "to"));
    PageRequest request = PageRequest.of(asked.getFirst("page"), asked.getFirst("size"), asked.getFirst("sort"), 20, "code", ActivityService.SORTABLE);
    return Listing.answer(headers, () -> activities.list(filter, request),
        () -> asked.containsKey("page") ? ActivityListing.of(activities.list(filter, request).items()) : ActivityListing.all(activities, filter));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(@Context UriInfo address, ActivityDetails details) {
    ActivityRecord activity = activities.add(Values.body(details));
    return Response.created(address.getAbsolutePathBuilder().path(activity.code()).build()).entity(activity).tag(Revision.tag(activity.revision())).build();
  }

  @GET
  @Path("{code}")
  public Response get(@PathParam("code") String code) {
    return answer(activities.get(code));
  }

  @PUT
  @Path("{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response change(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ActivityDetails details) {
    return answer(activities.change(code, Revision.asked(ifMatch), Values.body(details)));
  }

  @GET
  @Path("{code}/history")
  public List<Change> history(@PathParam("code") String code) {
    return activities.history(code);
  }

  @GET
  @Path("{code}/attendance")
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response attendance(@PathParam("code") String code, @Context HttpHeaders headers) {
    AttendanceRecord record = attendance.get(code);
    return Listing.answer(headers, () -> record, () -> AttendanceListing.of(record, user.scope().personal()));
  }

  /** The whole set: whoever is not named was not there. */
  @PUT
  @Path("{code}/attendance")
  @Consumes(MediaType.APPLICATION_JSON)
  public AttendanceRecord attend(@PathParam("code") String code, AttendanceSet set) {
    return attendance.replace(code, Values.body(set), "rest");
  }

  /** Adds people to the set: for cards that are scanned one after another, at one door or several. */
  @POST
  @Path("{code}/attendance")
  @Consumes(MediaType.APPLICATION_JSON)
  public AttendanceRecord add(@PathParam("code") String code, AttendanceSet set) {
    return attendance.add(code, Values.body(set), "card");
  }

  /** A sheet to sign on. @param sentra code of the one whose people are expected; none: only who is entered, and empty lines */
  @GET
  @Path("{code}/sheet.pdf")
  @Produces(StoredFiles.PDF)
  public byte[] sheet(@PathParam("code") String code, @QueryParam("sentra") String sentra, @QueryParam("lang") String language) {
    List<Candidate> expected = sentra == null || sentra.isBlank() ? List.of() : certificates.members(sentra, List.of());
    return Papers.sheet(activities.get(code), attendance.get(code), expected, language == null ? Texts.INDONESIAN : Texts.supported(language));
  }

  @GET
  @Path("{code}/certificates.pdf")
  @Produces(StoredFiles.PDF)
  public byte[] certificates(@PathParam("code") String code, @QueryParam("lang") String language) {
    return Papers.certificates(certificates.of(code), portal.address(), language == null ? Texts.INDONESIAN : Texts.supported(language));
  }

  /** @param size {@code small}: no side longer than 320 pixels */
  @GET
  @Path("{code}/photos/{number}.jpg")
  @Produces(StoredFiles.JPEG)
  public byte[] photo(@PathParam("code") String code, @PathParam("number") int number, @QueryParam("size") String size) {
    return photos.read(code, number, "small".equals(size));
  }

  private static Response answer(ActivityRecord activity) {
    return Response.ok(activity).tag(Revision.tag(activity.revision())).build();
  }
}
