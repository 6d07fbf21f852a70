package id.canting.notice.api;

import id.canting.notice.application.ApplicationAnswer;
import id.canting.notice.application.ApplicationFilter;
import id.canting.notice.application.ApplicationRecord;
import id.canting.notice.application.ApplicationRow;
import id.canting.notice.application.ApplicationService;
import id.canting.notice.application.CreditService;
import id.canting.notice.application.DecisionService;
import id.canting.notice.application.NewApplication;
import id.canting.programme.eligibility.EligibilityWords;
import id.canting.shared.Page;
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
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Applications to a notice. */
@Path("notices/{code}/applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationsResource {
  @Inject ApplicationService applications;
  @Inject DecisionService decisions;
  @Inject CreditService credits;
  @Inject EligibilityWords words;

  @Context HttpHeaders headers;

  private EligibilityWords.@Nullable Sentences sentences;

  /** Body of what needs a reason. @param position on the waiting list, for moving */
  public record Decision(@Nullable Integer position, @Nullable String reason) {}

  @GET
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response list(@PathParam("code") String code, @Context UriInfo address) {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    ApplicationFilter filter = new ApplicationFilter(asked.getFirst("query"), Values.of(asked, "status"), Values.of(asked, "sentra"), Values.of(asked, "scale"), Values.of(asked, "credit"));
    PageRequest request = PageRequest.of(asked.getFirst("page"), asked.getFirst("size"), asked.getFirst("sort"), 20, "status", applications.sortable());
    return Listing.answer(headers, () -> page(applications.list(code, filter, request)), () -> Listing.of("applications", columns(), true, asked.containsKey("page")
        ? applications.list(code, filter, request).items()::forEach
        : Listing.pages(page -> applications.list(code, filter, new PageRequest(page, PageRequest.MAX_SIZE, request.sort())).items())));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response apply(@PathParam("code") String code, NewApplication application) {
    ApplicationAnswer answer = applications.apply(code, Values.body(application));
    boolean stored = answer.made() && answer.reasons().isEmpty();
    return Response.status(stored ? Response.Status.CREATED : Response.Status.OK).entity(Applied.answer(answer, sentences())).build();
  }

  @GET
  @Path("{business}")
  public Applied.Whole get(@PathParam("code") String code, @PathParam("business") String business) {
    return whole(applications.get(code, business));
  }

  @POST
  @Path("{business}/withdraw")
  public Applied.Answer withdraw(@PathParam("code") String code, @PathParam("business") String business) {
    return Applied.answer(applications.withdraw(code, business), sentences());
  }

  @POST
  @Path("{business}/accept")
  @Consumes(MediaType.APPLICATION_JSON)
  public Applied.Item accept(@PathParam("code") String code, @PathParam("business") String business, Decision decision) {
    return item(decisions.accept(code, business, Values.body(decision).reason()));
  }

  @POST
  @Path("{business}/move")
  @Consumes(MediaType.APPLICATION_JSON)
  public Applied.Item move(@PathParam("code") String code, @PathParam("business") String business, Decision decision) {
    return item(decisions.move(code, business, Values.body(decision).position(), decision.reason()));
  }

  /** The papers went to the bank. */
  @POST
  @Path("{business}/at-bank")
  public Applied.Whole sendToBank(@PathParam("code") String code, @PathParam("business") String business) {
    return whole(credits.sendToBank(code, business));
  }

  @POST
  @Path("{business}/grant")
  @Consumes(MediaType.APPLICATION_JSON)
  public Applied.Whole grant(@PathParam("code") String code, @PathParam("business") String business, CreditService.Grant grant) {
    return whole(credits.grant(code, business, Values.body(grant)));
  }

  @POST
  @Path("{business}/bank-refusal")
  @Consumes(MediaType.APPLICATION_JSON)
  public Applied.Whole refuse(@PathParam("code") String code, @PathParam("business") String business, Decision decision) {
    return whole(credits.refuse(code, business, Values.body(decision).reason()));
  }

  @POST
  @Path("{business}/uses")
  @Consumes(MediaType.APPLICATION_JSON)
  public Applied.Whole use(@PathParam("code") String code, @PathParam("business") String business, CreditService.NewUse use) {
    return whole(credits.noteUse(code, business, Values.body(use)));
  }

  private EligibilityWords.Sentences sentences() {
    if (sentences == null) {
      sentences = words.in(language());
    }
    return sentences;
  }

  private List<Column<ApplicationRow>> columns() {
    return List.of(
        Column.of("notice", ApplicationRow::notice),
        Column.of("business_id", ApplicationRow::business),
        Column.of("business_name", ApplicationRow::name),
        Column.personal("owner_name", ApplicationRow::owner),
        Column.of("sentra_code", ApplicationRow::sentra),
        Column.of("kecamatan", ApplicationRow::subDistrict),
        Column.of("scale", ApplicationRow::scale),
        Column.of("status", ApplicationRow::status),
        Column.of("position", ApplicationRow::position),
        Column.of("reasons", r -> String.join(" ", sentences().of(r.reasons()))),
        Column.of("applied_at", r -> r.appliedAt().toString()),
        Column.of("credit_step", ApplicationRow::creditStep),
        loan("kur_class", ApplicationRow.Credit::kurClass),
        loan("bank", ApplicationRow.Credit::bank),
        loan("asked_rupiah", ApplicationRow.Credit::asked),
        loan("granted_rupiah", ApplicationRow.Credit::granted),
        loan("granted_on", ApplicationRow.Credit::grantedOn),
        loan("used_rupiah", ApplicationRow.Credit::used));
  }

  private static Column<ApplicationRow> loan(String name, Function<ApplicationRow.Credit, @Nullable Object> value) {
    return Column.personal(name, r -> r.credit() == null ? null : value.apply(r.credit()));
  }

  private Page<Applied.Item> page(Page<ApplicationRow> page) {
    return new Page<>(page.total(), page.page(), page.size(), page.items().stream().map(this::item).collect(Collectors.toList()));
  }

  private Applied.Item item(ApplicationRow row) {
    return Applied.item(row, sentences());
  }

  private Applied.Whole whole(ApplicationRecord record) {
    return Applied.whole(record, sentences());
  }

  private Locale language() {
    return Applied.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
