package id.canting.supervision.api;

import id.canting.document.StoredFiles;
import id.canting.shared.Narrowing;
import id.canting.shared.PageRequest;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.api.Listing;
import id.canting.shared.api.Revision;
import id.canting.shared.api.Values;
import id.canting.supervision.VisitChanges;
import id.canting.supervision.VisitDetails;
import id.canting.supervision.VisitFilter;
import id.canting.supervision.VisitRecord;
import id.canting.supervision.VisitReviewService;
import id.canting.supervision.VisitService;
import id.canting.supervision.paper.Minutes;
import id.canting.supervision.photo.Upload;
import id.canting.supervision.photo.VisitPhotoService;
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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Supervision visits, under UUIDs that their clients choose. */
@Path("visits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VisitsResource {
  @Inject VisitService visits;
  @Inject VisitReviewService reviews;
  @Inject VisitPhotoService photos;
  @Inject Minutes minutes;

  /** Body of a step. @param status that it comes to; @param remark why */
  public record Step(@Nullable String status, @Nullable String remark) {}

  /** Body of a correction. */
  public record Correction(@Nullable String reason) {}

  /** A page of the list; as csv or workbook the whole list, unless a page is asked for. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response list(@Context UriInfo address, @Context HttpHeaders headers) {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    VisitFilter filter = filter(asked);
    PageRequest request = PageRequest.of(asked.getFirst("page"), asked.getFirst("size"), asked.getFirst("sort"), 20, "-date", VisitService.SORTABLE);
    return Listing.answer(headers, () -> visits.list(filter, request),
        () -> asked.containsKey("page") ? VisitListing.of(visits.list(filter, request).items()) : VisitListing.all(visits, filter));
  }

  @GET
  @Path("{uuid}")
  public Response get(@PathParam("uuid") String uuid, @QueryParam("edition") @Nullable String edition) {
    return answer(edition(uuid, edition)).build();
  }

  /** Stores it; the same again changes nothing. */
  @PUT
  @Path("{uuid}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@PathParam("uuid") String uuid, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Context UriInfo address, VisitDetails details) {
    VisitService.Stored stored = visits.put(uuid, Revision.asked(ifMatch), Values.body(details));
    return answer(stored.visit()).status(stored.isNew() ? Response.Status.CREATED : Response.Status.OK).location(stored.isNew() ? address.getAbsolutePath() : null).build();
  }

  @POST
  @Path("{uuid}/steps")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response move(@PathParam("uuid") String uuid, Step step) {
    return answer(reviews.move(uuid, Values.body(step).status(), step.remark())).build();
  }

  /** Opens a closed visit again, as its next edition. */
  @POST
  @Path("{uuid}/corrections")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response correct(@PathParam("uuid") String uuid, Correction correction) {
    return answer(reviews.correct(uuid, Values.body(correction).reason())).build();
  }

  /** Answers that differ from those of the visit before. */
  @GET
  @Path("{uuid}/changes")
  public VisitChanges changes(@PathParam("uuid") String uuid) {
    return visits.changes(uuid);
  }

  /** Berita acara. @param edition of a corrected visit; none: as it is now */
  @GET
  @Path("{uuid}/minutes.pdf")
  @Produces(StoredFiles.PDF)
  public byte[] minutes(@PathParam("uuid") String uuid, @QueryParam("edition") @Nullable String edition) {
    return minutes.of(edition(uuid, edition), edition == null ? visits.changes(uuid).changes() : List.of());
  }

  /** How far a photo has come. */
  @GET
  @Path("{uuid}/photos/{photo}")
  public Upload progress(@PathParam("uuid") String uuid, @PathParam("photo") String photo) {
    return photos.progress(uuid, photo);
  }

  /**
   * A photo, or a piece of it, as its plain bytes.
   *
   * @param from where the piece begins; none: at the beginning
   * @param of bytes of the whole photo; none: this is all of it
   */
  @PUT
  @Path("{uuid}/photos/{photo}")
  @Consumes(MediaType.WILDCARD)
  public Upload take(@PathParam("uuid") String uuid, @PathParam("photo") String photo, @QueryParam("from") @Nullable String from, @QueryParam("of") @Nullable String of, InputStream body) {
    try {
      byte[] piece = body.readNBytes(VisitPhotoService.MOST_BYTES + 1);
      return photos.take(uuid, photo, number(from, 0, "from"), number(of, piece.length, "of"), piece);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @param size {@code small}: no side longer than 320 pixels */
  @GET
  @Path("{uuid}/photos/{photo}.jpg")
  @Produces(StoredFiles.JPEG)
  public byte[] photo(@PathParam("uuid") String uuid, @PathParam("photo") String photo, @QueryParam("size") String size) {
    return photos.read(uuid, photo, "small".equals(size));
  }

  private VisitRecord edition(String uuid, @Nullable String edition) {
    return edition == null || edition.isBlank() ? visits.get(uuid) : visits.edition(uuid, number(edition, 0, "edition"));
  }

  static VisitFilter filter(MultivaluedMap<String, String> asked) {
    String made = asked.getFirst("made");
    return new VisitFilter(asked.getFirst("query"), Values.of(asked, "business"), Values.of(asked, "status"), made == null || made.isBlank() ? null : (Boolean) made.equals("true"), Values.of(asked, "purpose"),
        Values.of(asked, "officer"), Values.of(asked, "sentra"), Values.of(asked, "subDistrict"), Values.of(asked, "scale"), Values.of(asked, "finding"), Narrowing.day(asked.getFirst("from"), "from"), Narrowing.day(asked.getFirst("to"), "to"));
  }

  private static int number(@Nullable String text, int otherwise, String parameter) {
    if (text == null || text.isBlank()) {
      return otherwise;
    }
    if (!text.matches("\\d{1,9}")) {
      throw RuleViolation.at(parameter, SharedRule.NOT_A_NUMBER, text);
    }
    return Integer.parseInt(text);
  }

  private static Response.ResponseBuilder answer(VisitRecord visit) {
    return Response.ok(visit).tag(Revision.tag(visit.revision()));
  }
}
