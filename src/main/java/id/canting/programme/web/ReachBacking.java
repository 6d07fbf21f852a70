package id.canting.programme.web;

import id.canting.programme.reach.Grouping;
import id.canting.programme.reach.Reach;
import id.canting.programme.reach.ReachFilter;
import id.canting.programme.reach.ReachService;
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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom programmes reached; every figure leads to its businesses. */
@Named("reach")
@RequestScoped
public class ReachBacking {
  private static final int SIZE = 20;
  private static final List<String> FILTERS = List.of("year", "kind", "constraint", "sentra", "subDistrict", "scale", "sex");

  @Inject ReachService service;
  @Inject ProgrammeChoices choices;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;

  private Reach reach = new Reach("sentra", new Reach.Line(null, null, 0, 0, 0, null, 0), List.of(), List.of());
  private Page<Reach.Row> rows = new Page<>(0, 0, SIZE, List.of());
  private @Nullable List<Option.Filter> filters;

  /** A way of grouping. */
  public record Tab(String label, Address address, boolean current) {}

  public void load() {
    Address here = frame.getHere();
    reach = service.of(here.first("by"), filter());
    if (isListing()) {
      rows = service.businesses(new ReachFilter.Rows(filter(), served()), PageRequest.of(here.first("page"), here.first("size"), here.first("sort"), SIZE, "business", ReachService.SORTABLE));
    }
  }

  private ReachFilter filter() {
    Set<String> programme = choices.values("programme");
    return new ReachFilter(choices.values("sentra"), choices.values("subDistrict"), choices.values("scale"), choices.values("sex"), choices.values("year"), choices.values("kind"), programme,
        choices.values("constraint"));
  }

  private @Nullable Boolean served() {
    String served = String.valueOf(frame.getHere().first("served"));
    return served.equals("all") ? null : (Boolean) served.equals("yes");
  }

  public Reach getReach() {
    return reach;
  }

  public boolean isListing() {
    return frame.getHere().first("served") != null;
  }

  public Page<Reach.Row> getRows() {
    return rows;
  }

  public String getListed() {
    return texts.get("programme.reach.list." + (served() == null ? "all" : Boolean.TRUE.equals(served()) ? "yes" : "never"));
  }

  public List<Tab> getTabs() {
    return Arrays.stream(Grouping.values()).map(g -> new Tab(texts.label(g), frame.getHere().with("by", g.code()), g.code().equals(reach.by()))).toList();
  }

  /** The businesses behind a figure. @param key of the group; null for all @param served yes, never or all */
  public String rows(@Nullable String key, String served) {
    Address address = frame.getHere().with("served", served);
    if (key != null && !(key.isEmpty() && reach.by().equals("subDistrict"))) {
      address = address.with(reach.by(), key.isEmpty() ? "none" : key);
    }
    return address + "#rows";
  }

  /** A group's name in words. */
  public String name(Reach.Line line) {
    String key = line.key();
    if (key == null) {
      return texts.get("programme.reach.total");
    }
    if (key.isEmpty()) {
      return texts.get("registry.unknown");
    }
    return switch (reach.by()) {
      case "scale" -> texts.word("registry.Scale", key);
      case "sex" -> texts.word("registry.Sex", key);
      case "sentra" -> line.name() == null ? key : key + " " + line.name();
      default -> key;
    };
  }

  /** The groups, then all together. */
  public List<Reach.Line> getLines() {
    List<Reach.Line> lines = new ArrayList<>(reach.groups());
    lines.add(reach.total());
    return lines;
  }

  public List<Option.Filter> getFilters() {
    if (filters == null) {
      filters = choices.filters(FILTERS);
    }
    return filters;
  }

  public List<Chip> getChips() {
    return choices.chips(getFilters());
  }
}
