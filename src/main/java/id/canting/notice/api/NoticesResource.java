package id.canting.notice.api;

import id.canting.notice.NewNotice;
import id.canting.notice.NoticeFilter;
import id.canting.notice.NoticeRecord;
import id.canting.notice.NoticeService;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.identity.PublicAddress;
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
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Notices. Reading needs no token: then what has appeared is there, and nothing else. */
@Path("notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {
  @Inject NoticeService notices;

  @Inject PublicAddress portal;

  @Context UriInfo address;

  /** Body of publishing. @param at when it is to appear; null: now */
  public record Publication(@Nullable Instant at) {}

  /** Body of returning and withdrawing. */
  public record Reason(@Nullable String reason) {}

  /** A page of the list; as csv or workbook the whole list, unless a page is asked for. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response list(@Context HttpHeaders headers) {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    NoticeFilter filter = new NoticeFilter(asked.getFirst("query"), Values.of(asked, "status"), Values.of(asked, "kind"), Values.of(asked, "programme"));
    PageRequest request = PageRequest.of(asked.getFirst("page"), asked.getFirst("size"), asked.getFirst("sort"), 20, "-code", notices.sortable());
    return Listing.answer(headers, () -> page(filter, request),
        () -> asked.containsKey("page") ? NoticeListing.of(notices.list(filter, request).items(), base()) : NoticeListing.all(notices, filter, request, base()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response draft(NewNotice notice) {
    NoticeRecord made = notices.draft(Values.body(notice));
    return Response.created(address.getAbsolutePathBuilder().path(made.code()).build()).entity(made.at(base())).tag(Revision.tag(made.revision())).build();
  }

  @GET
  @Path("{code}")
  public Response get(@PathParam("code") String code) {
    return answer(notices.get(code));
  }

  @PUT
  @Path("{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response change(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NewNotice notice) {
    return answer(notices.change(code, Revision.asked(ifMatch), Values.body(notice)));
  }

  @POST
  @Path("{code}/review")
  public Response review(@PathParam("code") String code) {
    return answer(notices.review(code));
  }

  @POST
  @Path("{code}/return")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response giveBack(@PathParam("code") String code, Reason reason) {
    return answer(notices.giveBack(code, reason == null ? null : reason.reason()));
  }

  @POST
  @Path("{code}/publish")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response publish(@PathParam("code") String code, Publication publication) {
    return answer(notices.publish(code, publication == null ? null : publication.at()));
  }

  @POST
  @Path("{code}/withdraw")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response withdraw(@PathParam("code") String code, Reason reason) {
    return answer(notices.withdraw(code, reason == null ? null : reason.reason()));
  }

  private Page<NoticeRecord> page(NoticeFilter filter, PageRequest request) {
    Page<NoticeRecord> page = notices.list(filter, request);
    return new Page<>(page.total(), page.page(), page.size(), page.items().stream().map(n -> n.at(base())).toList());
  }

  private Response answer(NoticeRecord notice) {
    return Response.ok(notice.at(base())).tag(Revision.tag(notice.revision())).build();
  }

  private String base() {
    return portal.base();
  }
}
