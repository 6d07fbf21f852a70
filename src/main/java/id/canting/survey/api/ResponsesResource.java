package id.canting.survey.api;

import id.canting.audit.Change;
import id.canting.shared.PageRequest;
import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import id.canting.shared.api.Revision;
import id.canting.shared.api.Values;
import id.canting.survey.ResponseDetails;
import id.canting.survey.ResponseFilter;
import id.canting.survey.ResponseRecord;
import id.canting.survey.ResponseRow;
import id.canting.survey.ResponseService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** Responses of a round. */
@Path("rounds/{period}/responses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ResponsesResource {
  private static final List<Column<ResponseRow>> COLUMNS = List.of(
      Column.of("business_id", ResponseRow::business),
      Column.of("business_name", ResponseRow::businessName),
      Column.of("response_status", ResponseRow::status),
      Column.of("survey_date", ResponseRow::surveyDate),
      Column.of("scale_at_survey", ResponseRow::scale),
      Column.of("sentra_code", ResponseRow::sentra),
      Column.of("kecamatan", ResponseRow::subDistrict),
      Column.of("batik_type", ResponseRow::batikType),
      Column.of("sex", ResponseRow::sex),
      Column.of("age", ResponseRow::age),
      Column.of("education_years", ResponseRow::educationYears),
      Column.of("contribution_total", r -> r.scores().get("kontribusi")),
      Column.of("cost_total", r -> r.scores().get("kerugian")),
      Column.of("main_constraint", ResponseRow::mainConstraint));

  @Inject ResponseService responses;

  /** Those behind a cell of a table. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response list(@PathParam("period") String period, @Context UriInfo address, @Context HttpHeaders headers) {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    ResponseFilter filter = new ResponseFilter(asked.getFirst("variable"), asked.getFirst("value"), Values.of(asked, "status"), Values.of(asked, "sentra"), Values.of(asked, "subDistrict"),
        Values.of(asked, "scale"), Values.of(asked, "batikType"), Values.of(asked, "sex"));
    PageRequest request = PageRequest.of(asked.getFirst("page"), asked.getFirst("size"), asked.getFirst("sort"), 20, "code", responses.sortable());
    return Listing.answer(headers, () -> responses.list(period, filter, request), () -> Listing.of("responses", COLUMNS, true, asked.containsKey("page")
        ? responses.list(period, filter, request).items()::forEach
        : Listing.pages(page -> responses.list(period, filter, new PageRequest(page, PageRequest.MAX_SIZE, request.sort())).items())));
  }

  @GET
  @Path("{business}")
  public Response get(@PathParam("period") String period, @PathParam("business") String business) {
    return answer(Response.ok(), responses.get(period, business));
  }

  @PUT
  @Path("{business}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response enter(@PathParam("period") String period, @PathParam("business") String business, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Context UriInfo address,
      ResponseDetails details) {
    ResponseService.Entered entered = responses.enter(period, business, Revision.asked(ifMatch), Values.body(details), "rest");
    return answer(entered.made() ? Response.created(address.getAbsolutePath()) : Response.ok(), entered.response());
  }

  @GET
  @Path("{business}/history")
  public List<Change> history(@PathParam("period") String period, @PathParam("business") String business) {
    return responses.history(period, business);
  }

  private static Response answer(Response.ResponseBuilder answer, ResponseRecord response) {
    return answer.entity(response).tag(Revision.tag(response.revision())).build();
  }
}
