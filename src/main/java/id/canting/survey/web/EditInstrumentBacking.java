package id.canting.survey.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.shared.web.Draft;
import id.canting.shared.web.ErrorsBacking;
import id.canting.shared.web.Notice;
import id.canting.shared.web.TextsBacking;
import id.canting.survey.instrument.Instrument;
import id.canting.survey.instrument.InstrumentRecord;
import id.canting.survey.instrument.InstrumentService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The form that changes a draft of the questionnaire, and the one that gives a scale other bands from a day on. */
@Named("editInstrument")
@RequestScoped
public class EditInstrumentBacking {
  @Inject InstrumentService service;
  @Inject InstrumentsBacking instruments;
  @Inject CurrentUser user;
  @Inject ErrorsBacking errors;
  @Inject Notice notice;
  @Inject TextsBacking texts;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private Draft form = new Draft();

  public void load() {
    user.require(Permission.INSTRUMENT_CHANGE);
    form = InstrumentForm.of(getStored());
  }

  public Draft getForm() {
    return form;
  }

  public InstrumentRecord getStored() {
    return instruments.getRecord();
  }

  /** Numbers of the rows of a list: as many as the form that was sent had, else as the form to show has. @param part the row's first field with its dot */
  public List<Integer> rows(String list, String part) {
    return form.rows(list, part, parameters.keySet());
  }

  public List<SelectItem> getTypes() {
    return items("survey.instrument.type.", "whole", "choice", "yes_no", "text");
  }

  public List<SelectItem> getMethods() {
    return items("survey.instrument.method.", "sum", "mean");
  }

  public List<SelectItem> getYesNo() {
    return items("survey.instrument.required.", "ya", "tidak");
  }

  public String save() {
    InstrumentRecord present = getStored();
    errors.whenStale(() -> form.reconcile(InstrumentForm.of(service.get(present.version()))));
    Instrument definition = InstrumentForm.definition(form);
    int read = form.version();
    form.getValues().clear();
    InstrumentForm.show(form, definition);
    InstrumentRecord changed = service.change(present.version(), read, definition);
    notice.next("survey.edit-instrument.done", Integer.toString(changed.version()));
    return "/survey/instrument.xhtml?faces-redirect=true&version=" + changed.version();
  }

  private List<SelectItem> items(String key, String... values) {
    return Stream.of(values).map(v -> new SelectItem(v, texts.get(key + v))).toList();
  }
}
