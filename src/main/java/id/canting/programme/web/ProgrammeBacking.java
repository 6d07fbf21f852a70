package id.canting.programme.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.programme.ProgrammeRecord;
import id.canting.programme.ProgrammeService;
import id.canting.programme.ProgrammeStatus;
import id.canting.programme.activity.ActivityFilter;
import id.canting.programme.activity.ActivityRecord;
import id.canting.programme.activity.ActivityService;
import id.canting.programme.eligibility.Eligibility;
import id.canting.programme.reach.Outcome;
import id.canting.programme.reach.ReachService;
import id.canting.shared.Codes;
import id.canting.shared.web.Draft;
import id.canting.shared.web.FormatBacking;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import id.canting.shared.web.TextsBacking;
import id.canting.survey.instrument.Instrument;
import id.canting.survey.instrument.Instruments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One programme: its facts, its logframe, its steps, its history. */
@Named("programme")
@RequestScoped
public class ProgrammeBacking {
  @Inject ProgrammeService service;
  @Inject ActivityService activities;
  @Inject ReachService reach;
  @Inject Instruments instruments;
  @Inject ProgrammeHistory history;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject FormatBacking format;
  @Inject TextsBacking texts;
  @Inject Notice notice;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private final Draft form = new Draft().show("text", null);
  private @Nullable ProgrammeRecord record;
  private @Nullable List<ActivityRecord> held;
  private @Nullable Outcome outcome;
  private @Nullable List<Told> outcomes;
  private @Nullable List<ProgrammeHistory.Entry> changes;

  /** A line of the outcomes in words. */
  public record Told(String name, String servedBefore, String servedAfter, String allBefore, String allAfter) {}

  public void load() {
    getRecord();
  }

  public ProgrammeRecord getRecord() {
    if (record == null) {
      record = service.get(Objects.requireNonNullElse(parameters.get("code"), ""));
    }
    return record;
  }

  /** In the order of their days. */
  public List<ActivityRecord> getActivities() {
    if (held == null) {
      held = activities.calendar(ActivityFilter.of(getRecord().code()));
    }
    return held;
  }

  public Eligibility getEligibility() {
    return Eligibility.of(getRecord().eligibility());
  }

  public Outcome getOutcome() {
    if (outcome == null) {
      outcome = reach.outcome(getRecord().code());
    }
    return outcome;
  }

  public List<Told> getOutcomes() {
    if (outcomes == null) {
      Instrument instrument = instruments.of(instruments.inForce());
      outcomes = getOutcome().lines().stream()
          .map(line -> new Told(name(line, instrument), told(line, line.servedBefore()), told(line, line.servedAfter()), told(line, line.allBefore()), told(line, line.allAfter()))).toList();
    }
    return outcomes;
  }

  private String name(Outcome.Line line, Instrument instrument) {
    return line.share() ? texts.of("programme.programme.share", texts.word("survey.Constraint", line.variable()))
        : instrument.name(line.variable()).map(n -> n.text(frame.getLocale())).orElse(line.variable());
  }

  private String told(Outcome.Line line, Outcome.Figure figure) {
    return figure.value() == null ? "" : texts.of("programme.programme.figure", line.share() ? format.percent(figure.value(), 1) : format.decimal(figure.value(), 2), format.number(figure.n()));
  }

  /** Names of the steps for the bar. */
  public List<String> getSteps() {
    return Arrays.stream(ProgrammeStatus.values()).map(ProgrammeStatus::labelKey).toList();
  }

  /** Number of the present step, from 1. */
  public int getStep() {
    return status().ordinal() + 1;
  }

  public @Nullable String getNext() {
    return Codes.of(status().next().orElse(null));
  }

  public @Nullable String getBefore() {
    return Codes.of(status().before().orElse(null));
  }

  private ProgrammeStatus status() {
    return Codes.find(ProgrammeStatus.class, getRecord().status()).orElseThrow();
  }

  public boolean isChanging() {
    return user.may(Permission.PROGRAMME_CHANGE);
  }

  public Draft getForm() {
    return form;
  }

  /** The step that the form names. */
  public String move() {
    ProgrammeRecord moved = service.move(getRecord().code(), parameters.get("status"), form.text("text"));
    notice.next("programme.programme.moved", moved.code());
    return "/programme/programme.xhtml?faces-redirect=true&code=" + moved.code();
  }

  public List<ProgrammeHistory.Entry> getHistory() {
    if (changes == null) {
      changes = history.read(service.history(getRecord().code()), "programme.ProgrammeStatus");
    }
    return changes;
  }

  /** Percent of a whole, whole percents; empty where there is none. */
  public @Nullable BigDecimal percent(@Nullable Number part, @Nullable Number whole) {
    return part == null || whole == null || whole.longValue() == 0 ? null
        : BigDecimal.valueOf(part.longValue()).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(whole.longValue()), 0, RoundingMode.HALF_UP);
  }
}
