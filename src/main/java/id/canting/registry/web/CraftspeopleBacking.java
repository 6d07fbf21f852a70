package id.canting.registry.web;

import id.canting.identity.CurrentUser;
import id.canting.registry.BusinessFilter;
import id.canting.registry.CraftspersonFilter;
import id.canting.registry.CraftspersonRecord;
import id.canting.registry.CraftspersonService;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The list of craftspeople; its whole state stands in the address. */
@Named("craftspeople")
@RequestScoped
public class CraftspeopleBacking {
  private static final int SIZE = 20;

  @Inject CraftspersonService service;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;
  @Inject PlaceChoices places;

  private Page<CraftspersonRecord> page = new Page<>(0, 0, SIZE, List.of());
  private @Nullable Long total;
  private @Nullable List<Option.Filter> filters;
  private @Nullable List<Chip> chips;

  public void load() {
    Address here = frame.getHere();
    CraftspersonFilter filter =
        new CraftspersonFilter(here.first("query"), values("sentra"), values("subDistrict"), values("business"), values("mainSkill"));
    page = service.list(filter, PageRequest.of(here.first("page"), here.first("size"), here.first("sort"), SIZE, getOrder(), service.sortable()));
  }

  public Page<CraftspersonRecord> getPage() {
    return page;
  }

  public boolean isPersonal() {
    return user.scope().personal();
  }

  /** The sort when the address names none. */
  public String getOrder() {
    return isPersonal() ? "name" : "code";
  }

  /** Craftspeople in the user's scope, without any filter. */
  public long getTotal() {
    if (total == null) {
      total = service.list(CraftspersonFilter.ANY, new PageRequest(0, 1, List.of(new PageRequest.Sort("code", false)))).total();
    }
    return total;
  }

  public List<Chip> getChips() {
    if (chips == null) {
      chips = readChips();
    }
    return chips;
  }

  private List<Chip> readChips() {
    Address here = frame.getHere();
    List<Chip> chips = new ArrayList<>();
    for (String plain : List.of("query", "business", "mainSkill")) {
      if (here.first(plain) != null) {
        chips.add(new Chip(texts.get(plain.equals("query") ? "shared.list.search" : "registry.column." + plain), here.first(plain), here.without(plain)));
      }
    }
    chips.addAll(Chip.of(getFilters(), here));
    return chips;
  }

  public List<Option.Filter> getFilters() {
    if (filters == null) {
      filters = readFilters();
    }
    return filters;
  }

  private List<Option.Filter> readFilters() {
    return List.of(filter("sentra", places.sentras(values("sentra"))), filter("subDistrict", places.subDistricts(values("subDistrict"))));
  }

  private Option.Filter filter(String field, List<Option> options) {
    List<Option> all = new ArrayList<>(options);
    all.add(new Option(BusinessFilter.NONE, texts.get("registry.unknown"), values(field).contains(BusinessFilter.NONE)));
    return new Option.Filter(field, texts.get("registry.column." + field), all);
  }

  private Set<String> values(String field) {
    return new HashSet<>(frame.getHere().values(field));
  }
}
