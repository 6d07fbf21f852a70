package id.canting.registry.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.DataScope;
import id.canting.registry.BatikType;
import id.canting.registry.BusinessFilter;
import id.canting.registry.BusinessRow;
import id.canting.registry.BusinessService;
import id.canting.registry.BusinessStatus;
import id.canting.registry.Scale;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.web.Address;
import id.canting.shared.web.Chip;
import id.canting.shared.web.ColumnChoice;
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

/** The list of businesses; its whole state stands in the address. */
@Named("businesses")
@RequestScoped
public class BusinessesBacking {
  private static final int SIZE = 20;
  private static final List<String> COLUMNS = List.of(
      "code", "owner", "sex", "phone", "nib", "sentra", "village", "subDistrict", "scale", "workers", "batikType", "startYear", "updated", "status");
  private static final List<String> USUAL = List.of("owner", "sentra", "subDistrict", "scale", "workers", "batikType", "startYear", "status");
  private static final Set<String> PERSONAL = Set.of("owner", "phone", "nib");

  @Inject BusinessService service;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;
  @Inject PlaceChoices places;

  private Page<BusinessRow> page = new Page<>(0, 0, SIZE, List.of());
  private ColumnChoice columns = new ColumnChoice(COLUMNS, USUAL, null);
  private String order = "name";
  private @Nullable Long total;
  private @Nullable List<Option.Filter> filters;
  private @Nullable List<Chip> chips;

  public void load() {
    Address here = frame.getHere();
    BusinessFilter filter = new BusinessFilter(
        here.first("query"), values("sentra"), values("subDistrict"), values("scale"), values("status"), values("batikType"), values("constraint"));
    boolean byRelevance = filter.searching() && here.first("sort") == null;
    PageRequest request = PageRequest.of(here.first("page"), here.first("size"), here.first("sort"), SIZE, "name", service.sortable());
    order = byRelevance ? "" : "name";
    page = service.list(filter, request, byRelevance);
    List<String> all = COLUMNS.stream().filter(c -> isPersonal() || !PERSONAL.contains(c)).toList();
    columns = new ColumnChoice(all, USUAL, here.first("columns"));
  }

  public Page<BusinessRow> getPage() {
    return page;
  }

  public ColumnChoice getColumns() {
    return columns;
  }

  public List<Option> getColumnOptions() {
    return columns.options(texts, "registry.column");
  }

  /** The sort when the address names none. */
  public String getOrder() {
    return order;
  }

  /** Businesses in the user's scope, without any filter. */
  public long getTotal() {
    if (total == null) {
      total = service.list(BusinessFilter.ANY, new PageRequest(0, 1, List.of(new PageRequest.Sort("code", false))), false).total();
    }
    return total;
  }

  public boolean isPersonal() {
    return user.scope().personal();
  }

  /** Whether the account is not yet tied to an association or a business. */
  public boolean isUnlinked() {
    return user.scope().kind() == DataScope.Kind.NONE;
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
    if (here.first("query") != null) {
      chips.add(new Chip(texts.get("shared.list.search"), here.first("query"), here.without("query")));
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
    return List.of(
        filter("scale", Option.of(Scale.class, texts, values("scale"))),
        filter("status", Option.of(BusinessStatus.class, texts, values("status"))),
        filter("batikType", Option.of(BatikType.class, texts, values("batikType"))),
        filter("constraint", constraints()),
        filter("sentra", places.sentras(values("sentra"))),
        filter("subDistrict", places.subDistricts(values("subDistrict"))));
  }

  private List<Option> constraints() {
    Set<String> chosen = values("constraint");
    return BusinessFilter.CONSTRAINTS.stream().map(code -> new Option(code, texts.word("survey.Constraint", code), chosen.contains(code))).toList();
  }

  /** Look of the status. */
  public String kind(String status) {
    return switch (status) {
      case "active" -> "ok";
      case "proposed" -> "wait";
      case "verified" -> "info";
      default -> "off";
    };
  }

  /** Look of the scale. @param scale null or, as expressions pass null on, empty when unknown */
  public String bars(@Nullable String scale) {
    return scale == null || scale.isEmpty() ? "none" : "ct-scale " + switch (scale) {
      case "micro" -> "";
      case "small" -> "k";
      default -> "m";
    };
  }

  private Option.Filter filter(String field, List<Option> options) {
    List<Option> all = new ArrayList<>(options);
    all.add(new Option(BusinessFilter.NONE, texts.get("registry.unknown"), values(field).contains(BusinessFilter.NONE)));
    return new Option.Filter(field, texts.get("registry.column." + field), field.equals("status") ? options : all);
  }

  private Set<String> values(String field) {
    return new HashSet<>(frame.getHere().values(field));
  }
}
