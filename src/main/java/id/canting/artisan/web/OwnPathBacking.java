package id.canting.artisan.web;

import id.canting.identity.CurrentUser;
import id.canting.shared.Period;
import id.canting.shared.web.FormatBacking;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.TextsBacking;
import id.canting.statistics.trend.BusinessPath;
import id.canting.statistics.trend.PathService;
import id.canting.survey.instrument.Instrument;
import id.canting.survey.instrument.Instruments;
import id.canting.survey.instrument.Label;
import id.canting.survey.instrument.Scoring;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The own way through the survey rounds, in plain words. */
@Named("ownPath")
@RequestScoped
public class OwnPathBacking {
  @Inject PathService paths;
  @Inject Instruments instruments;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject FormatBacking format;
  @Inject TextsBacking texts;

  private @Nullable List<Round> rounds;

  /** @param constraint its name, empty when not said */
  public record Round(String period, String status, List<Score> scores, String constraint) {}

  /** @param band its name, empty where it has none */
  public record Score(String name, String value, String band) {}

  /** The latest first. */
  public List<Round> getRounds() {
    if (rounds == null) {
      List<Round> all = new ArrayList<>(paths.of(String.valueOf(user.scope().businessCode())).items().stream().map(this::round).toList());
      Collections.reverse(all);
      rounds = all;
    }
    return rounds;
  }

  private Round round(BusinessPath.Step step) {
    Instrument instrument = instruments.of(step.instrument());
    List<Score> scores = new ArrayList<>();
    for (Scoring scale : instrument.scales()) {
      Number score = step.scores().get(scale.code());
      if (score != null) {
        String band = instrument.name(scale.code(), step.bands().getOrDefault(scale.code(), ""), new Period(step.period()).firstDay()).map(this::text).orElse("");
        scores.add(new Score(text(scale.label()), format.decimal(score, score instanceof Long ? 0 : 2), band));
      }
    }
    return new Round(step.period(), texts.word("survey.ResponseStatus", step.status()), scores, texts.word("survey.Constraint", step.mainConstraint()));
  }

  private String text(Label label) {
    return label.text(frame.getLocale());
  }
}
