package id.canting.notice.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.notice.NoticeFilter;
import id.canting.notice.NoticeKind;
import id.canting.notice.NoticeRecord;
import id.canting.notice.NoticeService;
import id.canting.notice.NoticeState;
import id.canting.notice.mailing.SubscriptionService;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.web.Address;
import id.canting.shared.web.Chip;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Option;
import id.canting.shared.web.TextsBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The notices as officers see them; the whole state stands in the address. */
@Named("notices")
@RequestScoped
public class NoticesBacking {
  private static final int SIZE = 20;

  @Inject NoticeService service;
  @Inject SubscriptionService subscriptions;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;

  private Page<NoticeRecord> page = new Page<>(0, 0, SIZE, List.of());
  private Map<String, Long> counts = Map.of();
  private @Nullable List<Option.Filter> filters;

  public void load() {
    user.require(Permission.NOTICE_DRAFT_READ);
    Address here = frame.getHere();
    NoticeFilter filter = new NoticeFilter(here.first("query"), values("status"), values("kind"), values("programme"));
    page = service.list(filter, PageRequest.of(here.first("page"), here.first("size"), here.first("sort"), SIZE, "-code", service.sortable()));
    counts = service.counts(filter);
  }

  public Page<NoticeRecord> getPage() {
    return page;
  }

  public long getSubscribers() {
    return subscriptions.count();
  }

  /** How many are in the state. */
  public long count(String state) {
    return counts.getOrDefault(state, 0L);
  }

  public List<String> getStates() {
    List<String> states = new ArrayList<>();
    for (NoticeState state : NoticeState.values()) {
      states.add(state.code());
    }
    return states;
  }

  /** Look of a state. */
  public String look(String state) {
    return switch (state) {
      case "published" -> "ok";
      case "in_review", "scheduled" -> "wait";
      case "draft" -> "info";
      case "withdrawn" -> "bad";
      default -> "off";
    };
  }

  public List<Option.Filter> getFilters() {
    if (filters == null) {
      filters = List.of(new Option.Filter("status", texts.get("notice.field.status"), Option.of(NoticeState.class, texts, values("status"))),
          new Option.Filter("kind", texts.get("notice.field.kind"), Option.of(NoticeKind.class, texts, values("kind"))));
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
    if (here.first("programme") != null) {
      chips.add(new Chip(texts.get("notice.field.programme"), here.first("programme"), here.without("programme")));
    }
    return chips;
  }

  public Address getCleared() {
    return frame.getHere().keeping("sort,size");
  }

  private Set<String> values(String field) {
    return new HashSet<>(frame.getHere().values(field));
  }
}
