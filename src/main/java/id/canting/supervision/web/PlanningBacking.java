package id.canting.supervision.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.web.Address;
import id.canting.shared.web.Chip;
import id.canting.shared.web.Draft;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import id.canting.shared.web.Option;
import id.canting.shared.web.TextsBacking;
import id.canting.supervision.planning.PlanOrder;
import id.canting.supervision.planning.PlanOutcome;
import id.canting.supervision.planning.PlannerPart;
import id.canting.supervision.planning.Proposal;
import id.canting.supervision.planning.ProposalFilter;
import id.canting.supervision.planning.ProposalService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom to visit next; those that are ticked are planned in one step. Which are shown stands in the address, which the form keeps. */
@Named("planning")
@RequestScoped
public class PlanningBacking {
  private static final int SIZE = 20;

  @Inject ProposalService service;
  @Inject PlanningChoices choices;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;
  @Inject Notice notice;
  @Inject Clock clock;
  @Inject @RequestParameterValuesMap Map<String, String[]> parameters;

  private @Nullable Page<Proposal> page;
  private @Nullable List<Option.Filter> filters;

  /** A reason with what it adds to the score. */
  public record Reason(String text, double points) {}

  public void load() {
    user.require(Permission.VISIT_PLAN);
    getPage();
  }

  public Page<Proposal> getPage() {
    if (page == null) {
      Address here = frame.getHere();
      page = service.list(new ProposalFilter(ProposalFilter.period(getPeriod()), Set.copyOf(here.values("sentra")), Set.copyOf(here.values("subDistrict")), here.first("start")),
          PageRequest.of(here.first("page"), here.first("size"), here.first("sort"), SIZE, "-score", ProposalService.SORTABLE), frame.getLocale());
    }
    return page;
  }

  public String getPeriod() {
    String asked = frame.getHere().first("period");
    return asked == null ? ProposalFilter.now(clock).text() : asked;
  }

  public List<Option> getPeriods() {
    return choices.periods(getPeriod());
  }

  public List<PlanningChoices.Group> getStarts() {
    return choices.starts(frame.getHere().first("start"));
  }

  /** What speaks for the visit, the strongest first; what adds nothing is left out. */
  public List<Reason> reasons(Proposal one) {
    List<Reason> reasons = new ArrayList<>();
    for (PlannerPart part : PlannerPart.values()) {
      double points = Objects.requireNonNull(one.parts().get(part.code())).points();
      if (points > 0) {
        reasons.add(new Reason(one.reasons().get(part.ordinal()), points));
      }
    }
    reasons.sort(Comparator.comparingDouble(Reason::points).reversed());
    return reasons;
  }

  public List<Option.Filter> getFilters() {
    if (filters == null) {
      filters = choices.areaFilters();
    }
    return filters;
  }

  public List<Chip> getChips() {
    return Chip.of(getFilters(), frame.getHere());
  }

  /** Whether a business is ticked: as the form was sent, or all where the address says so. */
  public boolean picked(Proposal one) {
    return isSent() ? Arrays.asList(values("pick")).contains(one.business()) : isAll();
  }

  public boolean isAll() {
    return "all".equals(frame.getHere().first("picked"));
  }

  public List<Option> getOfficers() {
    Set<String> ticked = isSent() ? Set.of(values("officer")) : Set.of(user.username());
    return choices.getOfficers().stream().map(o -> new Option(o, o, ticked.contains(o))).toList();
  }

  public List<Option> getPurposes() {
    return choices.purposes(first("purpose", "supervision"));
  }

  public String getOthers() {
    return first("others", "");
  }

  /** Tomorrow, or the first day of a period that lies ahead. */
  public String getDay() {
    LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
    LocalDate first = ProposalFilter.period(getPeriod()).firstDay();
    return first("day", (first.isAfter(tomorrow) ? first : tomorrow).toString());
  }

  public boolean isSent() {
    return parameters.containsKey("plan");
  }

  public String plan() {
    List<String> officers = new ArrayList<>(Arrays.asList(values("officer")));
    officers.addAll(Arrays.asList(getOthers().split(";")));
    Draft form = new Draft();
    form.getValues().put("day", first("day", ""));
    LocalDate day = form.day("day");
    form.check();
    PlanOutcome outcome = service.plan(new PlanOrder(Arrays.asList(values("pick")), officers, day, first("purpose", ""), getPeriod()));
    notice.next(outcome.already().isEmpty() ? "supervision.planning.planned" : outcome.planned().isEmpty() ? "supervision.planning.planned.none" : "supervision.planning.planned.some",
        outcome.planned().isEmpty() ? String.valueOf(outcome.already().size()) : String.valueOf(outcome.planned().size()));
    Address next = frame.at("/supervision/route.xhtml").with("officer", outcome.officers().get(0)).with("day", outcome.day());
    return next.toString().substring(frame.at("").path().length()).replaceFirst("\\?", "?faces-redirect=true&");
  }

  private String first(String name, String otherwise) {
    return values(name).length == 0 ? otherwise : values(name)[0];
  }

  private String[] values(String name) {
    return parameters.getOrDefault(name, new String[0]);
  }
}
