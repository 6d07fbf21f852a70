package id.canting.supervision.api;

import id.canting.audit.Change;
import id.canting.document.StoredFiles;
import id.canting.shared.Narrowing;
import id.canting.shared.PageRequest;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.api.Listing;
import id.canting.shared.api.Revision;
import id.canting.shared.api.Values;
import id.canting.supervision.followup.FollowUpChange;
import id.canting.supervision.followup.FollowUpFilter;
import id.canting.supervision.followup.FollowUpRow;
import id.canting.supervision.followup.FollowUpRule;
import id.canting.supervision.followup.FollowUpService;
import id.canting.supervision.followup.ManyFollowUps;
import id.canting.supervision.followup.ManyFollowUpsService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.jspecify.annotations.Nullable;

/** What was agreed to be done after visits. */
@Path("follow-ups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FollowUpsResource {
  @Inject FollowUpService followUps;
  @Inject ManyFollowUpsService many;

  /** A page of the list; as csv or workbook the whole list in its order, unless a page is asked for. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response list(@Context UriInfo address, @Context HttpHeaders headers) {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    FollowUpFilter filter = filter(asked);
    PageRequest request = PageRequest.of(asked.getFirst("page"), asked.getFirst("size"), asked.getFirst("sort"), 20, "status", FollowUpService.SORTABLE);
    return Listing.answer(headers, () -> followUps.list(filter, request),
        () -> asked.containsKey("page") ? FollowUpListing.of(followUps.list(filter, request).items()) : FollowUpListing.all(followUps, filter, request.sort()));
  }

  @GET
  @Path("{id}")
  public Response get(@PathParam("id") String id) {
    return answer(followUps.get(key(id)));
  }

  /** Null takes a value away, where it may be missing; what is not named stays. */
  @PATCH
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response change(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, JsonObject body) {
    JsonObject said = Values.body(body);
    return answer(followUps.change(key(id), Revision.asked(ifMatch), new FollowUpChange(text(said, "status"), text(said, "evidence"), text(said, "task"), text(said, "owner"), text(said, "person"),
        text(said, "due"), text(said, "remark"))));
  }

  @GET
  @Path("{id}/history")
  public List<Change> history(@PathParam("id") String id) {
    return followUps.history(key(id));
  }

  /** @param size {@code small}: no side longer than 320 pixels */
  @GET
  @Path("{id}/photo.jpg")
  @Produces(StoredFiles.JPEG)
  public byte[] photo(@PathParam("id") String id, @QueryParam("size") String size) {
    return followUps.photo(key(id), "small".equals(size));
  }

  /** A photo of what was done, JPEG or PNG, in place of an earlier one. */
  @PUT
  @Path("{id}/photo.jpg")
  @Consumes(MediaType.WILDCARD)
  public Response show(@PathParam("id") String id, byte[] content) {
    return answer(followUps.show(key(id), Values.body(content)));
  }

  /** Takes a step with many: with those of {@code ids}, or with {@code "all": true} for all rows of the filter in the address. */
  @POST
  @Path("change")
  @Consumes(MediaType.APPLICATION_JSON)
  public ManyFollowUps.Outcome changeMany(@Context UriInfo address, ManyFollowUps said) {
    return many.change(filter(address.getQueryParameters()), Values.body(said));
  }

  private static FollowUpFilter filter(MultivaluedMap<String, String> asked) {
    return new FollowUpFilter(asked.getFirst("query"), Values.of(asked, "status"), Values.of(asked, "owner"), asked.getFirst("person"), Values.of(asked, "business"), Values.of(asked, "sentra"),
        Values.of(asked, "visit"), Values.of(asked, "ids"), Narrowing.day(asked.getFirst("from"), "from"), Narrowing.day(asked.getFirst("to"), "to"));
  }

  private static long key(String id) {
    if (!id.matches("[0-9]{1,18}")) {
      throw new RuleViolation(FollowUpRule.UNKNOWN);
    }
    return Long.parseLong(id);
  }

  /** Null when it is not named, empty for null. */
  private static @Nullable String text(JsonObject said, String field) {
    JsonValue value = said.get(field);
    if (value == null) {
      return null;
    }
    if (value == JsonValue.NULL) {
      return "";
    }
    if (value instanceof JsonString text) {
      return text.getString();
    }
    throw RuleViolation.at(field, SharedRule.BODY_MALFORMED);
  }

  private static Response answer(FollowUpRow row) {
    return Response.ok(row).tag(Revision.tag(row.revision())).build();
  }
}
