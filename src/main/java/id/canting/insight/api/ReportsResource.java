package id.canting.insight.api;

import id.canting.document.StoredFile;
import id.canting.document.StoredFiles;
import id.canting.insight.report.ReportFilter;
import id.canting.insight.report.ReportRecord;
import id.canting.insight.report.ReportRequest;
import id.canting.insight.report.ReportService;
import id.canting.shared.PageRequest;
import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import id.canting.shared.api.Values;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** The reports of the office. */
@Path("reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReportsResource {
  private static final List<Column<ReportRecord>> COLUMNS = List.of(Column.of("number", ReportRecord::number), Column.of("period", ReportRecord::period), Column.of("language", ReportRecord::language),
      Column.of("paper", ReportRecord::paper), Column.of("title", ReportRecord::title), Column.of("issued_at", r -> r.issuedAt().toString()), Column.of("issued_by", ReportRecord::issuedBy),
      Column.of("check_code", ReportRecord::code), Column.of("pdf_sha256", ReportRecord::pdf), Column.of("withdrawn_at", r -> r.withdrawnAt() == null ? null : r.withdrawnAt().toString()));

  private static final MediaType XLSX = MediaType.valueOf(Listing.XLSX);

  @Inject ReportService reports;

  /** Body of a withdrawal. */
  public record Withdrawal(@Nullable String reason) {}

  /** {@code query}, {@code period}, {@code language}, {@code status=valid|withdrawn}. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response list(@Context UriInfo address, @Context HttpHeaders headers) {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    ReportFilter filter = new ReportFilter(asked.getFirst("query"), Values.of(asked, "period"), Values.of(asked, "language"), Values.of(asked, "status"));
    PageRequest request = PageRequest.of(asked.getFirst("page"), asked.getFirst("size"), asked.getFirst("sort"), 20, "-issuedAt", ReportService.SORTABLE);
    return Listing.answer(headers, () -> reports.list(filter, request), () -> Listing.of("reports", COLUMNS, true, asked.containsKey("page")
        ? reports.list(filter, request).items()::forEach
        : Listing.pages(page -> reports.list(filter, new PageRequest(page, PageRequest.MAX_SIZE, request.sort())).items())));
  }

  /** Makes a report and keeps it for good. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response issue(@Context UriInfo address, ReportRequest request) {
    ReportRecord report = reports.issue(Values.body(request));
    return Response.created(address.getAbsolutePathBuilder().path(report.number()).build()).entity(report).build();
  }

  /** All that it says, and its record; {@code /api/reports/{code}.xlsx} the workbook as it was issued. */
  @GET
  @Path("{code}")
  @Produces({MediaType.APPLICATION_JSON, Listing.XLSX + ";qs=0.5"})
  public Response get(@PathParam("code") String number, @Context HttpHeaders headers) {
    boolean workbook = headers.getAcceptableMediaTypes().get(0).isCompatible(XLSX) && !headers.getAcceptableMediaTypes().get(0).isCompatible(MediaType.APPLICATION_JSON_TYPE);
    return workbook ? file(reports.xlsx(number), Listing.XLSX) : Response.ok(reports.get(number), MediaType.APPLICATION_JSON_TYPE).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
  }

  @GET
  @Path("{code}.pdf")
  @Produces(StoredFiles.PDF)
  public Response paper(@PathParam("code") String number) {
    return file(reports.pdf(number), StoredFiles.PDF);
  }

  @POST
  @Path("{code}/withdraw")
  @Consumes(MediaType.APPLICATION_JSON)
  public ReportRecord withdraw(@PathParam("code") String number, Withdrawal withdrawal) {
    return reports.withdraw(number, Values.body(withdrawal).reason());
  }

  private static Response file(StoredFile.Content file, String type) {
    return Response.ok(file.bytes(), type).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.file().name() + "\"").build();
  }
}
