package id.canting.statistics.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.registry.ProfileSection;
import id.canting.shared.Period;
import id.canting.shared.web.FormatBacking;
import id.canting.shared.web.TextsBacking;
import id.canting.statistics.trend.BusinessPath;
import id.canting.statistics.trend.PathService;
import id.canting.survey.Constraint;
import id.canting.survey.instrument.Instrument;
import id.canting.survey.instrument.Instruments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A business's way through the rounds, on its profile. */
@Named("businessPath")
@RequestScoped
public class PathSection implements ProfileSection {
  private static final int PLACE = 10;

  @Inject PathService paths;
  @Inject Instruments instruments;
  @Inject CurrentUser user;
  @Inject TextsBacking texts;
  @Inject FormatBacking format;
  @Inject TableLabels labels;

  private List<String> scales = List.of();
  private List<Line> lines = List.of();
  private PathChart chart = PathChart.EMPTY;

  /** One round. @param scores in the order of the scales @param constraint its name, empty when not said @param code of it @param severity in words */
  public record Line(String period, String status, List<Score> scores, String constraint, String code, String severity) {}

  /** @param text empty where there is none @param look of the band */
  public record Score(String text, String band, String look) {}

  @Override
  public int place() {
    return PLACE;
  }

  @Override
  public String view() {
    return "/WEB-INF/includes/business-path.xhtml";
  }

  @Override
  public boolean read(String business) {
    List<BusinessPath.Step> steps = user.may(Permission.PATH_READ) ? paths.of(business).items() : List.of();
    Set<String> codes = new LinkedHashSet<>();
    steps.forEach(step -> instruments.of(step.instrument()).scales().stream().map(s -> s.code()).filter(step.scores()::containsKey).forEach(codes::add));
    scales = codes.stream().map(code -> name(code, steps)).toList();
    lines = steps.stream().map(step -> line(step, codes)).toList();
    chart = PathChart.of(steps, List.copyOf(codes), scales, instruments, format);
    return !steps.isEmpty();
  }

  /** Names of the scales that have scores. */
  public List<String> getScales() {
    return scales;
  }

  /** The earliest first. */
  public List<Line> getLines() {
    return lines;
  }

  public PathChart getChart() {
    return chart;
  }

  /** As the latest round that has it calls the scale. */
  private String name(String code, List<BusinessPath.Step> steps) {
    String name = code;
    for (BusinessPath.Step step : steps) {
      Instrument instrument = instruments.of(step.instrument());
      name = instrument.scale(code).isPresent() ? labels.variable(code, instrument) : name;
    }
    return name;
  }

  private Line line(BusinessPath.Step step, Set<String> codes) {
    Instrument instrument = instruments.of(step.instrument());
    List<Score> scores = new ArrayList<>();
    for (String code : codes) {
      Number score = step.scores().get(code);
      String band = step.bands().getOrDefault(code, "");
      scores.add(score == null ? new Score("", "", "") : new Score(format.decimal(score, score instanceof Long ? 0 : 2),
          labels.row(code, band, instrument, new Period(step.period()).firstDay()), labels.look(code, band, instrument, new Period(step.period()).firstDay())));
    }
    List<String> severity = new ArrayList<>();
    for (Constraint constraint : Constraint.values()) {
      Integer answer = step.severity().get(constraint.code());
      if (answer != null) {
        severity.add(texts.label(constraint) + " " + answer);
      }
    }
    return new Line(step.period(), texts.word("survey.ResponseStatus", step.status()), scores, texts.word("survey.Constraint", step.mainConstraint()),
        step.mainConstraint() == null ? "" : step.mainConstraint(), format.list(severity));
  }
}
