package id.canting.insight.report;

import id.canting.shared.Period;
import id.canting.statistics.CountedRound;
import id.canting.statistics.Rounds;
import id.canting.statistics.indicator.IndicatorRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a report together of what the services behind the pages say, in the caller's transaction. */
@ApplicationScoped
class ReportComposer {
  private static final List<String> TERMS = List.of("business", "scale", "sentra", "coverage", "round", "constraint", "interval", "sd", "served", "gap");

  @Inject Rounds rounds;
  @Inject RegisterChapter register;
  @Inject SurveyChapter survey;
  @Inject ConstraintChapter constraints;
  @Inject ProgrammeChapter programmes;
  @Inject VisitChapter visits;
  @Inject IndicatorChapter indicators;

  /** @param number empty for a preview, as {@code code} is @param asked complete and checked */
  ReportContent of(String number, String code, ReportRequest asked, Instant at) {
    Period period = new Period(String.valueOf(asked.period()));
    String language = String.valueOf(asked.language());
    ReportWords words = new ReportWords(language);
    ChapterWriter to = new ChapterWriter(words, period, round(period), at);
    register.write(to);
    survey.write(to);
    constraints.write(to);
    programmes.write(to);
    visits.write(to);
    List<IndicatorRecord> catalogue = indicators.write(to);
    to.chapter("definitions");
    TERMS.forEach(to::define);
    catalogue.stream().filter(i -> i.meaning() != null).forEach(i -> to.define(i.name().text(words.locale()), i.meaning() == null ? "" : i.meaning().text(words.locale())));
    to.text("sources", words.moment(at));
    ReportRequest.Letterhead letterhead = asked.letterhead();
    ReportRequest.Signatory signatory = asked.signatory();
    if (letterhead == null || signatory == null) {
      throw new IllegalArgumentException("not checked");
    }
    return new ReportContent(number, code, period.text(), period.firstDay(), period.lastDay(), to.round == null ? null : to.round.period(), language, String.valueOf(asked.paper()),
        words.text("title.paper"), words.period(period.text()), letterhead, signatory, at, to.figures(), to.chapters());
  }

  /** The latest that had begun when the period ended. */
  private @Nullable CountedRound round(Period period) {
    List<CountedRound> begun = rounds.all().stream().filter(r -> !r.firstDay().isAfter(period.lastDay())).toList();
    return begun.isEmpty() ? null : begun.get(begun.size() - 1);
  }
}
