package id.canting.supervision.api;

import id.canting.shared.PageRequest;
import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import id.canting.shared.api.Values;
import id.canting.supervision.planning.PlanOrder;
import id.canting.supervision.planning.PlanOutcome;
import id.canting.supervision.planning.Proposal;
import id.canting.supervision.planning.ProposalFilter;
import id.canting.supervision.planning.ProposalService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Whom to visit next. */
@Path("visit-proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VisitProposalsResource {
  private static final List<Column<Proposal>> COLUMNS = List.of(
      Column.of("business_id", Proposal::business), Column.of("business_name", Proposal::name), Column.of("sentra_code", Proposal::sentra), Column.of("village", Proposal::village),
      Column.of("kecamatan", Proposal::subDistrict), Column.of("scale", Proposal::scale), Column.of("score", Proposal::score), Column.of("main_constraint", Proposal::mainConstraint),
      Column.of("severity", Proposal::severity), Column.of("last_visit", Proposal::lastVisit), Column.of("open_follow_ups", Proposal::openFollowUps),
      Column.of("overdue_follow_ups", Proposal::overdueFollowUps), Column.of("profile_day", Proposal::profileDay), Column.of("km", Proposal::km),
      Column.of("reasons", p -> String.join("; ", p.reasons())));

  @Inject ProposalService proposals;
  @Inject Clock clock;

  /** A page of the proposals; as csv or workbook all of them, unless a page is asked for. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response list(@Context UriInfo address, @Context HttpHeaders headers) {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    ProposalFilter filter = PlanningRequest.proposals(asked, clock);
    Locale locale = PlanningRequest.language(headers);
    PageRequest request = PageRequest.of(asked.getFirst("page"), asked.getFirst("size"), asked.getFirst("sort"), 20, "-score", ProposalService.SORTABLE);
    return Listing.answer(headers, () -> proposals.list(filter, request, locale), () -> Listing.of("visit-proposals", COLUMNS, true, asked.containsKey("page")
        ? proposals.list(filter, request, locale).items()::forEach
        : Listing.pages(page -> proposals.list(filter, new PageRequest(page, PageRequest.MAX_SIZE, request.sort()), locale).items())));
  }

  /** Plans a visit to each of the businesses; the same order again plans nothing. */
  @POST
  @Path("plan")
  @Consumes(MediaType.APPLICATION_JSON)
  public PlanOutcome plan(PlanOrder order) {
    return proposals.plan(Values.body(order));
  }
}
