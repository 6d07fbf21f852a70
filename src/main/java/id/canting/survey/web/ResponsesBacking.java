package id.canting.survey.web;

import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.web.Address;
import id.canting.shared.web.Chip;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Option;
import id.canting.shared.web.TextsBacking;
import id.canting.survey.ResponseFilter;
import id.canting.survey.ResponseRow;
import id.canting.survey.ResponseService;
import id.canting.survey.RoundRecord;
import id.canting.survey.RoundService;
import id.canting.survey.instrument.Scoring;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Responses of a round, for example those behind a cell of a table. The whole state stands in the address. */
@Named("responses")
@RequestScoped
public class ResponsesBacking {
  private static final int SIZE = 20;
  private static final List<String> FILTERS = List.of("status", "scale", "sentra", "subDistrict", "batikType", "sex");

  @Inject ResponseService service;
  @Inject RoundService rounds;
  @Inject SurveyLabels labels;
  @Inject SurveyChoices choices;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;

  private Page<ResponseRow> page = new Page<>(0, 0, SIZE, List.of());
  private @Nullable RoundRecord round;
  private @Nullable List<Option.Filter> filters;

  public void load() {
    Address here = frame.getHere();
    round = rounds.get(Objects.requireNonNullElse(here.first("period"), ""));
    ResponseFilter filter = new ResponseFilter(here.first("variable"), here.first("variable") == null ? null : here.first("value"), values("status"), values("sentra"), values("subDistrict"),
        values("scale"), values("batikType"), values("sex"));
    page = service.list(round.period(), filter, PageRequest.of(here.first("page"), here.first("size"), here.first("sort"), SIZE, "code", service.sortable()));
  }

  public RoundRecord getRound() {
    return Objects.requireNonNull(round);
  }

  public Page<ResponseRow> getPage() {
    return page;
  }

  /** Scales of the round's questionnaire, for the columns. */
  public List<Scoring> getScales() {
    return labels.instrument(getRound()).scales();
  }

  public String label(Scoring scale) {
    return scale.label().text(frame.getLocale());
  }

  /** A score with at most two decimals; empty where an answer is missing. */
  public String score(ResponseRow row, Scoring scale) {
    return labels.number(row.scores().get(scale.code()));
  }

  public String band(ResponseRow row, Scoring scale) {
    return labels.value(getRound(), scale.code(), row.bands().get(scale.code()));
  }

  /** Look of a score's band: one to three dips. */
  public String dips(ResponseRow row, Scoring scale) {
    return labels.dips(getRound(), scale, row.bands().get(scale.code()));
  }

  public List<Chip> getChips() {
    Address here = frame.getHere();
    List<Chip> chips = new ArrayList<>();
    String variable = here.first("variable");
    if (variable != null) {
      String value = here.first("value");
      String said = value == null ? texts.get("survey.responses.known") : value.isEmpty() ? texts.get("survey.responses.missing") : labels.value(getRound(), variable, value);
      chips.add(new Chip(labels.variable(getRound(), variable), said, here.without("variable").without("value")));
    }
    chips.addAll(Chip.of(getFilters(), here));
    return chips;
  }

  public List<Option.Filter> getFilters() {
    if (filters == null) {
      filters = FILTERS.stream().map(f -> new Option.Filter(f, texts.get("survey.field." + f), f.equals("status") ? choices.options(f, values(f)) : choices.optionsOrNone(f, values(f)))).toList();
    }
    return filters;
  }

  /** The same round without any filter. */
  public Address getCleared() {
    return frame.getHere().keeping("period,sort");
  }

  /** This list as a file from REST. @param ending csv or xlsx */
  public String file(String ending) {
    String file = frame.download("/api/rounds/" + getRound().period() + "/responses." + ending, "variable,value,sort," + String.join(",", FILTERS)).toString();
    return "".equals(frame.getHere().first("value")) ? file + "&value=" : file;
  }

  /** Address of one response. */
  public Address response(ResponseRow row) {
    return frame.at("/survey/enter.xhtml").with("period", getRound().period()).with("business", row.business());
  }

  /** Look of what became of asking. */
  public String look(String status) {
    return SurveyLabels.look(status);
  }

  /** Look of a business's scale. @param scale null or, as expressions pass null on, empty when unknown */
  public String bars(@Nullable String scale) {
    return scale == null || scale.isEmpty() ? "none" : "ct-scale " + (scale.equals("micro") ? "" : scale.equals("small") ? "k" : "m");
  }

  private Set<String> values(String field) {
    return new HashSet<>(frame.getHere().values(field));
  }
}
