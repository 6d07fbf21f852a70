package id.canting.survey.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.shared.RuleViolation;
import id.canting.shared.web.Draft;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import id.canting.survey.instrument.InstrumentRecord;
import id.canting.survey.instrument.InstrumentRule;
import id.canting.survey.instrument.InstrumentService;
import id.canting.survey.instrument.Scoring;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The form that gives a scale of a version other bands from a day on. */
@Named("restateBands")
@RequestScoped
public class RestateBandsBacking {
  @Inject InstrumentService service;
  @Inject InstrumentsBacking instruments;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject Notice notice;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private final Draft form = new Draft();

  public void load() {
    user.require(Permission.INSTRUMENT_CHANGE);
    form.show("from", null);
    List<Scoring.Banding> bandings = getScale().bandings();
    InstrumentForm.levels(form, "", bandings.get(bandings.size() - 1).levels());
    form.setVersion(String.valueOf(getStored().revision()));
  }

  public Draft getForm() {
    return form;
  }

  public InstrumentRecord getStored() {
    return instruments.getRecord();
  }

  /** @throws RuleViolation instrument.unknown (404) where the version has no such scale */
  public Scoring getScale() {
    return getStored().definition().scale(String.valueOf(parameters.get("scale"))).orElseThrow(() -> new RuleViolation(InstrumentRule.INSTRUMENT_UNKNOWN));
  }

  public String getName() {
    return getScale().label().text(frame.getLocale());
  }

  public List<Integer> getRows() {
    return form.rows("bandings[0].levels", ".key", parameters.keySet());
  }

  public String save() {
    LocalDate from = form.day("from");
    List<Scoring.Level> levels = InstrumentForm.levels(form, "");
    form.check();
    InstrumentRecord changed = service.restateBands(getStored().version(), form.version(), getScale().code(), from, levels);
    notice.next("survey.restate-bands.done", getName());
    return "/survey/instrument.xhtml?faces-redirect=true&version=" + changed.version();
  }
}
