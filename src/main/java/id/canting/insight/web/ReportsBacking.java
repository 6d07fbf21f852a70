package id.canting.insight.web;

import id.canting.insight.report.ReportFilter;
import id.canting.insight.report.ReportRecord;
import id.canting.insight.report.ReportService;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of issued reports; its whole state stands in the address. */
@Named("reports")
@RequestScoped
public class ReportsBacking {
  private static final int SIZE = 20;

  @Inject ReportService service;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;

  private Page<ReportRecord> page = new Page<>(0, 0, SIZE, List.of());
  private @Nullable List<Option.Filter> filters;

  public void load() {
    Address here = frame.getHere();
    page = service.list(new ReportFilter(here.first("query"), values("period"), values("language"), values("status")),
        PageRequest.of(here.first("page"), here.first("size"), here.first("sort"), SIZE, "-issuedAt", ReportService.SORTABLE));
  }

  public Page<ReportRecord> getPage() {
    return page;
  }

  public List<Option.Filter> getFilters() {
    if (filters == null) {
      Set<String> periods = values("period");
      filters = List.of(new Option.Filter("period", texts.get("insight.reports.period"), service.issued().stream().map(p -> new Option(p, p, periods.contains(p))).toList()),
          filter("language", "id", "en"), filter("status", "valid", "withdrawn"));
    }
    return filters;
  }

  public List<Chip> getChips() {
    return Chip.of(getFilters(), frame.getHere());
  }

  private Option.Filter filter(String field, String... codes) {
    Set<String> chosen = values(field);
    return new Option.Filter(field, texts.get("insight.reports." + field), Stream.of(codes).map(c -> new Option(c, texts.get("insight.reports." + field + "." + c), chosen.contains(c))).toList());
  }

  private Set<String> values(String field) {
    return new HashSet<>(frame.getHere().values(field));
  }
}
