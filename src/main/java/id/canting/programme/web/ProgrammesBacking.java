package id.canting.programme.web;

import id.canting.programme.ProgrammeFilter;
import id.canting.programme.ProgrammeRecord;
import id.canting.programme.ProgrammeService;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of programmes; its whole state stands in the address. */
@Named("programmes")
@RequestScoped
public class ProgrammesBacking {
  private static final int SIZE = 20;
  private static final List<String> FILTERS = List.of("kind", "level", "status", "constraint", "funding", "year");

  @Inject ProgrammeService service;
  @Inject ProgrammeChoices choices;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;

  private Page<ProgrammeRecord> page = new Page<>(0, 0, SIZE, List.of());
  private @Nullable List<Option.Filter> filters;

  public void load() {
    Address here = frame.getHere();
    ProgrammeFilter filter = new ProgrammeFilter(here.first("query"), choices.values("kind"), choices.values("level"), choices.values("status"), choices.values("constraint"),
        choices.values("funding"), choices.values("year"));
    page = service.list(filter, PageRequest.of(here.first("page"), here.first("size"), here.first("sort"), SIZE, "-from", ProgrammeService.SORTABLE));
  }

  public Page<ProgrammeRecord> getPage() {
    return page;
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

  /** The constraints of a programme, in words. */
  public String constraints(ProgrammeRecord programme) {
    return String.join(", ", programme.constraints().stream().map(c -> texts.word("survey.Constraint", c)).toList());
  }
}
