package id.canting.notice.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.notice.Allocation;
import id.canting.notice.NoticeFacts;
import id.canting.notice.NoticeKind;
import id.canting.notice.Notices;
import id.canting.notice.application.AllocationRecord;
import id.canting.notice.application.ApplicationFilter;
import id.canting.notice.application.ApplicationRow;
import id.canting.notice.application.ApplicationService;
import id.canting.notice.application.ApplicationStatus;
import id.canting.notice.application.DecisionService;
import id.canting.notice.credit.CreditStep;
import id.canting.programme.eligibility.EligibilityWords;
import id.canting.registry.Scale;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.web.Address;
import id.canting.shared.web.Chip;
import id.canting.shared.web.Draft;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import id.canting.shared.web.Option;
import id.canting.shared.web.TextsBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who applied to a notice, as officers see it, and the allocation of its seats. The whole state stands in the address. */
@Named("applications")
@RequestScoped
public class ApplicationsBacking {
  private static final int SIZE = 50;

  @Inject ApplicationService service;
  @Inject DecisionService decisions;
  @Inject Notices notices;
  @Inject EligibilityWords words;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;
  @Inject Notice said;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private final Draft form = new Draft().show("seed", "").show("reason", "");
  private Page<ApplicationRow> page = new Page<>(0, 0, SIZE, List.of());
  private @Nullable NoticeFacts facts;
  private @Nullable Map<String, Long> counts;
  private @Nullable List<Option.Filter> filters;
  private EligibilityWords.@Nullable Sentences sentences;
  private @Nullable List<AllocationRecord.Head> runs;
  private @Nullable AllocationRecord allocation;

  public void load() {
    user.require(Permission.APPLICATION_DECIDE);
    Address here = frame.getHere();
    ApplicationFilter filter = new ApplicationFilter(here.first("query"), values("status"), Set.of(), values("scale"), values("credit"));
    page = service.list(notice(), filter, PageRequest.of(here.first("page"), here.first("size"), here.first("sort"), SIZE, "status", service.sortable()));
    if (getRuns().isEmpty()) {
      form.show("seed", String.valueOf(Math.abs(notice().hashCode() % 10_000)));
    }
  }

  /** The list to be printed: as it was made, or with a seed in the address as it would be. */
  public void loadAllocation() {
    user.require(Permission.APPLICATION_DECIDE);
    String seed = parameters.get("seed");
    allocation = seed == null || seed.isBlank() ? decisions.allocation(notice(), null) : decisions.preview(notice(), seed);
  }

  public NoticeFacts getFacts() {
    if (facts == null) {
      facts = notices.named(notice());
    }
    return facts;
  }

  public String getTitle() {
    return getFacts().title(frame.getLanguage());
  }

  public boolean isFair() {
    return getFacts().allocation() == Allocation.FAIR;
  }

  public boolean isCredit() {
    return getFacts().kind() == NoticeKind.CREDIT;
  }

  public Page<ApplicationRow> getPage() {
    return page;
  }

  public Draft getForm() {
    return form;
  }

  public List<String> getStatuses() {
    List<String> codes = new ArrayList<>();
    for (ApplicationStatus status : ApplicationStatus.values()) {
      codes.add(status.code());
    }
    return codes;
  }

  public long count(String status) {
    if (counts == null) {
      counts = service.counts(notice());
    }
    return counts.getOrDefault(status, 0L);
  }

  /** Whether seats are free while somebody waits. */
  public boolean isRoom() {
    return count("waiting") > 0 && (getFacts().places() == null || getFacts().taken() < getFacts().places());
  }

  public List<AllocationRecord.Head> getRuns() {
    if (runs == null) {
      runs = isFair() ? decisions.allocations(notice()) : List.of();
    }
    return runs;
  }

  public AllocationRecord getAllocation() {
    return Objects.requireNonNull(allocation);
  }

  /** Why a line of the allocation is what it is. */
  public String why(AllocationRecord.Line line) {
    return line.basis() == null ? String.join(" ", sentences().of(line.reasons())) : line.sentence(frame.getLocale());
  }

  /** Failed criteria of an application in words. */
  public String reasons(ApplicationRow row) {
    return String.join(" ", sentences().of(row.reasons()));
  }

  private EligibilityWords.Sentences sentences() {
    if (sentences == null) {
      sentences = words.in(frame.getLocale());
    }
    return sentences;
  }

  public List<Option.Filter> getFilters() {
    if (filters == null) {
      filters = new ArrayList<>(List.of(new Option.Filter("status", texts.get("notice.applications.status"), Option.of(ApplicationStatus.class, texts, values("status"))),
          new Option.Filter("scale", texts.get("notice.applications.scale"), Option.of(Scale.class, texts, values("scale")))));
      if (isCredit()) {
        filters.add(new Option.Filter("credit", texts.get("notice.applications.credit"), Option.of(CreditStep.class, texts, values("credit"))));
      }
    }
    return filters;
  }

  public List<Chip> getChips() {
    Address here = frame.getHere();
    List<Chip> chips = new ArrayList<>();
    if (here.first("query") != null) {
      chips.add(new Chip(texts.get("shared.list.search"), here.first("query"), here.without("query")));
    }
    chips.addAll(Chip.of(getFilters(), here));
    return chips;
  }

  public Address getCleared() {
    return frame.getHere().keeping("notice,sort");
  }

  public String allocate() {
    decisions.allocate(notice(), form.text("seed"), form.text("reason"));
    said.next("notice.applications.allocated", notice());
    return here();
  }

  public String fill() {
    said.next("notice.applications.filled", String.valueOf(decisions.fill(notice())));
    return here();
  }

  private String here() {
    return "/notice/applications.xhtml?faces-redirect=true&notice=" + getFacts().code();
  }

  private Set<String> values(String field) {
    return new HashSet<>(frame.getHere().values(field));
  }

  private String notice() {
    return Objects.requireNonNullElse(parameters.get("notice"), "");
  }
}
