package id.canting.supervision.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.registry.SentraService;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.web.Address;
import id.canting.shared.web.Chip;
import id.canting.shared.web.FormatBacking;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Option;
import id.canting.shared.web.TextsBacking;
import id.canting.supervision.followup.FollowUpFilter;
import id.canting.supervision.followup.FollowUpOwner;
import id.canting.supervision.followup.FollowUpRow;
import id.canting.supervision.followup.FollowUpService;
import id.canting.supervision.followup.FollowUpStep;
import id.canting.supervision.followup.OverdueGroup;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The list of follow-ups; its whole state stands in the address. */
@Named("followUps")
@RequestScoped
public class FollowUpsBacking {
  private static final int SIZE = 50;
  private static final List<String> STATES = List.of("overdue", "open", "unconfirmed", "done", "cancelled", "all");

  @Inject FollowUpService service;
  @Inject SentraService sentras;
  @Inject FollowUpChoices choices;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject FormatBacking format;
  @Inject TextsBacking texts;

  private Page<FollowUpRow> page = new Page<>(0, 0, SIZE, List.of());
  private List<State> states = List.of();
  private List<OverdueGroup> byOwner = List.of();
  private List<OverdueGroup> bySentra = List.of();
  private @Nullable List<Option.Filter> filters;
  private @Nullable List<Chip> chips;

  /** A status with how many there are. */
  public record State(String code, long count, Address address, boolean chosen) {}

  public void load() {
    user.require(Permission.FOLLOW_UP_READ);
    Address here = frame.getHere();
    FollowUpFilter filter = choices.filter();
    page = service.list(filter, PageRequest.of(here.first("page"), here.first("size"), here.first("sort"), SIZE, "status", FollowUpService.SORTABLE));
    Map<String, Long> counts = service.counts();
    states = STATES.stream().map(s -> new State(s, count(counts, s), here.keeping("sort").with("status", s.equals("all") ? null : s), s.equals("all") ? filter.status().isEmpty() : filter.status().equals(Set.of(s)))).toList();
    if (filter.status().equals(Set.of("overdue"))) {
      byOwner = service.overdueByOwner();
      bySentra = service.overdueBySentra();
    }
  }

  private static long count(Map<String, Long> counts, String status) {
    long told = counts.getOrDefault("done", 0L);
    return switch (status) {
      case "unconfirmed" -> told;
      case "all" -> told + List.of("open", "confirmed", "cancelled").stream().mapToLong(s -> counts.getOrDefault(s, 0L)).sum();
      case "done" -> told + counts.getOrDefault("confirmed", 0L);
      default -> counts.getOrDefault(status, 0L);
    };
  }

  public Page<FollowUpRow> getPage() {
    return page;
  }

  public List<State> getStates() {
    return states;
  }

  /** The overdue ones by who has to do them; empty unless the list shows them. */
  public List<OverdueGroup> getByOwner() {
    return byOwner;
  }

  /** The overdue ones by sentra; empty unless the list shows them. */
  public List<OverdueGroup> getBySentra() {
    return bySentra;
  }

  /** The overdue ones of a group. */
  public Address ofOwner(OverdueGroup group) {
    return frame.at("/supervision/follow-ups.xhtml").with("status", "overdue").with("owner", group.key()).with("person", group.name());
  }

  /** The overdue ones of a group. */
  public Address ofSentra(OverdueGroup group) {
    return frame.at("/supervision/follow-ups.xhtml").with("status", "overdue").with("sentra", group.key() == null ? "none" : group.key());
  }

  public List<Option.Filter> getFilters() {
    if (filters == null) {
      Set<String> sentra = choices.values("sentra");
      List<Option> all = new ArrayList<>(sentras.list().stream().map(s -> new Option(s.code(), s.name(), sentra.contains(s.code()))).toList());
      all.add(new Option("none", texts.get("registry.unknown"), sentra.contains("none")));
      filters = List.of(new Option.Filter("owner", texts.get("supervision.follow-ups.owner"), Option.of(FollowUpOwner.class, texts, choices.values("owner"))),
          new Option.Filter("sentra", texts.get("supervision.follow-ups.sentra"), all));
    }
    return filters;
  }

  public List<Chip> getChips() {
    if (chips == null) {
      Address here = frame.getHere();
      chips = new ArrayList<>();
      Set<String> status = choices.values("status");
      if (!status.isEmpty()) {
        chips.add(new Chip(texts.get("supervision.follow-ups.status"), format.list(status.stream().map(s -> texts.get("supervision.follow-ups.status." + s)).toList()), here.without("status")));
      }
      for (String name : List.of("query", "person", "business", "visit", "from", "to")) {
        String value = here.first(name);
        if (value != null) {
          chips.add(new Chip(texts.get(name.equals("query") ? "shared.list.search" : "supervision.follow-ups." + name), name.equals("visit") ? value.substring(0, Math.min(8, value.length())) : value, here.without(name)));
        }
      }
      chips.addAll(Chip.of(getFilters(), here));
    }
    return chips;
  }

  /** What the user can do with many at once. */
  public List<FollowUpStep> getSteps() {
    return user.may(Permission.FOLLOW_UP_CHANGE) ? List.of(FollowUpStep.values()) : List.of(FollowUpStep.COMPLETE);
  }
}
