package id.canting.survey.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.shared.ClockProducer;
import id.canting.shared.web.Draft;
import id.canting.shared.web.ErrorsBacking;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import id.canting.shared.web.Once;
import id.canting.shared.web.TextsBacking;
import id.canting.survey.AskedBusiness;
import id.canting.survey.ResponseRecord;
import id.canting.survey.ResponseService;
import id.canting.survey.RoundRecord;
import id.canting.survey.RoundService;
import id.canting.survey.instrument.Instrument;
import id.canting.survey.instrument.Scoring;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.model.SelectItem;
import jakarta.faces.render.ResponseStateManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One response of one business: the form while the user may enter, else what was answered. The answers of the round before stand beside. */
@Named("enter")
@RequestScoped
public class EnterBacking {
  @Inject ResponseService service;
  @Inject RoundService rounds;
  @Inject Questions questions;
  @Inject SurveyLabels labels;
  @Inject ResponseHistory historyReader;
  @Inject SurveyChoices choices;
  @Inject CurrentUser user;
  @Inject ErrorsBacking errors;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;
  @Inject Notice notice;
  @Inject Once once;
  @Inject Clock clock;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private Draft form = new Draft();
  private @Nullable RoundRecord round;
  private @Nullable AskedBusiness business;
  private @Nullable Seen seen;
  private @Nullable List<Questions.Group> groups;

  /** What is stored: the response of this round and that of the one before; null where there is none. */
  private record Seen(@Nullable ResponseRecord now, @Nullable ResponseRecord before) {}

  /** A score with its band. */
  public record Score(String label, String value, String band, String look) {}

  public void load() {
    ResponseRecord stored = getStored();
    form = stored == null ? EnterForm.of(getBusiness(), instrument(), today()) : EnterForm.of(stored, instrument());
    form.setToken(once.getToken());
  }

  public Draft getForm() {
    return form;
  }

  public RoundRecord getRound() {
    if (round == null) {
      round = rounds.get(text("period"));
    }
    return round;
  }

  /** The business as the register knows it now. */
  public AskedBusiness getBusiness() {
    if (business == null) {
      business = service.about(text("period"), text("business"));
    }
    return business;
  }

  /** Null while the business has not answered. */
  public @Nullable ResponseRecord getStored() {
    return seen().now();
  }

  /** What the business answered before; null where it never did. */
  public @Nullable ResponseRecord getPrevious() {
    return seen().before();
  }

  /** Whether the user may enter in this round now; who has just sent the form keeps it, and is told why nothing was stored. */
  public boolean isEditing() {
    boolean now = !getRound().closed() && (user.may(Permission.ROUND_RUN) || getRound().status().equals("open"));
    return user.may(Permission.RESPONSE_ENTER) && (now || parameters.containsKey(ResponseStateManager.VIEW_STATE_PARAM));
  }

  public List<Questions.Group> getGroups() {
    if (groups == null) {
      groups = questions.of(instrument(), getPrevious());
    }
    return groups;
  }

  /** How the visit went. */
  public List<SelectItem> getOutcomes() {
    return Stream.of(EnterForm.ANSWERED, "tidak_ditemui", "menolak", "tutup").map(s -> new SelectItem(s, texts.get("survey.enter.outcome." + s))).toList();
  }

  public List<SelectItem> getMemberships() {
    return Stream.of("ya", "tidak", EnterForm.BLANK).map(s -> new SelectItem(s, texts.get(s.equals(EnterForm.BLANK) ? "survey.none" : "survey.row.yes_no." + s))).toList();
  }

  public List<SelectItem> getConstraints() {
    List<SelectItem> items = new ArrayList<>(choices.getConstraints());
    items.add(new SelectItem(EnterForm.BLANK, texts.get("survey.none")));
    return items;
  }

  /** An answer of the stored response in words; empty where it was not answered. */
  public String answer(String code) {
    Object answer = getStored() == null ? null : getStored().answers().get(code);
    return answer == null ? "" : labels.value(getRound(), code, answer.toString());
  }

  public List<Score> getScores() {
    ResponseRecord stored = getStored();
    List<Score> scores = new ArrayList<>();
    for (Scoring scale : stored == null ? List.<Scoring>of() : instrument().scales()) {
      Number score = stored.scores().get(scale.code());
      String band = stored.bands().get(scale.code());
      scores.add(new Score(scale.label().text(frame.getLocale()), labels.number(score), labels.value(getRound(), scale.code(), band), labels.dips(getRound(), scale, band)));
    }
    return scores;
  }

  /** What disagrees in the stored response, in words. */
  public List<String> getWarnings() {
    return getStored() == null ? List.of() : getStored().warnings().stream().map(w -> texts.get("survey.rule." + w.code())).toList();
  }

  public List<ResponseHistory.Entry> getHistory() {
    boolean told = getStored() != null && user.may(Permission.RESPONSE_ENTER);
    return told ? historyReader.read(service.history(text("period"), text("business")), getRound()) : List.of();
  }

  /** Code of the business of the sample to be asked next; null when none is left. */
  public @Nullable String getNext() {
    return service.next(text("period"), text("business"));
  }

  public String getLook() {
    return getStored() == null ? "off" : SurveyLabels.look(getStored().status());
  }

  public String save() {
    return store(false);
  }

  public String saveAndNext() {
    return store(true);
  }

  /** Whoever goes on to the next business stays where a warning is to be read. */
  private String store(boolean further) {
    errors.whenStale(() -> form.reconcile(EnterForm.of(service.get(text("period"), text("business")), instrument())));
    return once.perform(form.getToken(), () -> {
      ResponseService.Entered entered = service.enter(text("period"), text("business"), form.version(), EnterForm.details(form, instrument()), "form");
      notice.next(entered.changed() ? "survey.enter.done" : "survey.enter.unchanged", entered.response().businessName());
      if (!further || !entered.response().warnings().isEmpty()) {
        return page("enter", "&business=" + entered.response().business());
      }
      String next = service.next(text("period"), text("business"));
      return next == null ? page("round", "") : page("enter", "&business=" + next);
    });
  }

  private String page(String name, String more) {
    return "/survey/" + name + ".xhtml?faces-redirect=true&period=" + getRound().period() + more;
  }

  private Seen seen() {
    if (seen == null) {
      seen = new Seen(service.find(text("period"), text("business")), service.previous(text("period"), text("business")));
    }
    return seen;
  }

  private Instrument instrument() {
    return labels.instrument(getRound());
  }

  private @Nullable LocalDate today() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ClockProducer.JAKARTA);
    return today.isBefore(getRound().firstDay()) || today.isAfter(getRound().lastDay()) ? null : today;
  }

  private String text(String name) {
    return Objects.requireNonNullElse(parameters.get(name), "");
  }
}
