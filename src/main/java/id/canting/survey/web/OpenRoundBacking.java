package id.canting.survey.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.shared.web.Draft;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import id.canting.shared.web.Once;
import id.canting.shared.web.Option;
import id.canting.shared.web.TextsBacking;
import id.canting.survey.RoundRecord;
import id.canting.survey.RoundService;
import id.canting.survey.instrument.InstrumentRecord;
import id.canting.survey.instrument.InstrumentService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The form that opens a round. */
@Named("openRound")
@RequestScoped
public class OpenRoundBacking {
  private static final List<String> KINDS = List.of("all", "filter", "stratified", "snowball");
  private static final List<String> FILTERS = List.of("sentra", "subDistrict", "scale", "batikType");
  private static final String VISITS = "visits-";

  @Inject RoundService service;
  @Inject InstrumentService instruments;
  @Inject SurveyChoices choices;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;
  @Inject Once once;
  @Inject Notice notice;
  @Inject @RequestParameterValuesMap Map<String, String[]> parameters;

  private final Draft form = new Draft();

  /** A filter of the sample with everything that can be chosen. */
  public record Filter(String name, String label, List<Option> options) {}

  /** Who visits the businesses of a sentra. */
  public record Visitor(String id, String sentra, String name) {}

  public void load() {
    user.require(Permission.ROUND_RUN);
    form.setToken(once.getToken());
    form.show("sample.kind", "all");
    List<SelectItem> ready = getInstruments();
    if (!ready.isEmpty()) {
      form.show("instrument", ready.get(0).getValue());
    }
  }

  public Draft getForm() {
    return form;
  }

  /** Versions that rounds may use, the latest first. */
  public List<SelectItem> getInstruments() {
    List<SelectItem> items = new ArrayList<>();
    for (InstrumentRecord one : instruments.list()) {
      if (!one.draft()) {
        items.add(new SelectItem(Integer.toString(one.version()), texts.of("survey.open-round.instrument.one", one.version(), one.definition().name().text(frame.getLocale()))));
      }
    }
    Collections.reverse(items);
    return items;
  }

  public List<SelectItem> getKinds() {
    return KINDS.stream().map(k -> new SelectItem(k, texts.get("survey.sample." + k))).toList();
  }

  public List<Filter> getFilters() {
    return FILTERS.stream().map(f -> new Filter("sample-" + f, texts.get("survey.field." + f), choices.options(f, chosen(f)))).toList();
  }

  public List<Visitor> getVisitors() {
    return choices.getSentras().stream().map(s -> new Visitor(VISITS + s.getValue(), s.getLabel(), first(VISITS + s.getValue()))).toList();
  }

  public String open() {
    return once.perform(form.getToken(), () -> {
      Map<String, String> enumerators = new LinkedHashMap<>();
      choices.getSentras().forEach(s -> enumerators.put((String) s.getValue(), first(VISITS + s.getValue())));
      RoundRecord opened = service.open(RoundForm.round(form, this::chosen, enumerators));
      notice.next("survey.open-round.done", opened.period());
      return "/survey/round.xhtml?faces-redirect=true&period=" + opened.period();
    });
  }

  private Set<String> chosen(String field) {
    return Set.copyOf(Stream.of(parameters.getOrDefault("sample-" + field, new String[0])).toList());
  }

  private String first(String name) {
    String[] values = parameters.get(name);
    return values == null || values.length == 0 ? "" : values[0];
  }
}
