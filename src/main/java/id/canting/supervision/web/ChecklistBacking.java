package id.canting.supervision.web;

import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.TextsBacking;
import id.canting.supervision.checklist.AnswerWords;
import id.canting.supervision.checklist.ChecklistRecord;
import id.canting.supervision.checklist.ChecklistService;
import id.canting.supervision.checklist.Question;
import id.canting.survey.instrument.Label;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The checklists, and what one of them asks. */
@Named("checklist")
@RequestScoped
public class ChecklistBacking {
  @Inject ChecklistService service;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private @Nullable List<ChecklistRecord> all;
  private @Nullable ChecklistRecord record;
  private @Nullable List<Integer> versions;

  public void loadAll() {
    getAll();
  }

  public void load() {
    getRecord();
  }

  public List<ChecklistRecord> getAll() {
    if (all == null) {
      all = service.list();
    }
    return all;
  }

  public ChecklistRecord getRecord() {
    if (record == null) {
      String version = Objects.requireNonNullElse(parameters.get("version"), "");
      record = service.get(Objects.requireNonNullElse(parameters.get("code"), ""), version.matches("\\d{1,6}") ? Integer.valueOf(version) : null);
    }
    return record;
  }

  public List<Integer> getVersions() {
    if (versions == null) {
      versions = service.versions(getRecord().code());
    }
    return versions;
  }

  public String text(@Nullable Label label) {
    return label == null ? "" : label.text(frame.getLocale());
  }

  public String purposes(ChecklistRecord checklist) {
    return checklist.definition().purposes().stream().map(p -> texts.word("supervision.VisitPurpose", p)).collect(Collectors.joining(", "));
  }

  /** What may be answered, in words. */
  public String answers(Question question) {
    return question.options() != null ? question.options().stream().map(o -> text(o.label())).collect(Collectors.joining(" · "))
        : question.least() != null && question.most() != null ? number(question.least()) + "–" + number(question.most()) + (question.unit() == null ? "" : " " + text(question.unit())) : "";
  }

  private String number(BigDecimal number) {
    return NumberFormat.getInstance(frame.getLocale()).format(number);
  }

  /** When it is asked, in words; empty: always. */
  public String when(Question question) {
    Question.ShownWhen when = question.shownWhen();
    Question other = when == null ? null : getRecord().definition().question(when.question()).orElse(null);
    return when == null || other == null ? "" : texts.of("supervision.checklist.when", text(other.label()), when.values().stream().map(v -> text(AnswerWords.of(other, v))).collect(Collectors.joining(" / ")));
  }
}
