package id.canting.insight.report;

import id.canting.statistics.CountedRound;
import id.canting.statistics.StudyTable;
import id.canting.statistics.TableFilter;
import id.canting.statistics.TableService;
import id.canting.survey.RoundStatus;
import id.canting.survey.instrument.Instruments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The survey round: who answered, what they said: Tables 3 and 4, a part for each variable. */
@ApplicationScoped
class SurveyChapter {
  private static final String TOTAL = StudyTable.TOTAL;
  private static final int OF_MEANS = 2;

  @Inject TableService tables;
  @Inject Instruments instruments;

  void write(ChapterWriter to) {
    to.chapter("survey");
    CountedRound round = to.round;
    if (round == null) {
      to.text("survey.none");
      return;
    }
    ReportWords words = to.words;
    StudyLabels labels = new StudyLabels(words, instruments.of(round.instrument()), round.firstDay());
    StudyTable who = tables.characteristics(round.period(), TableFilter.ANY);
    long n = Objects.requireNonNull(who.base().get(TOTAL));
    to.figure("responses", words.number(n), words.text("figure.responses.note", round.period()));
    String silent = Objects.requireNonNullElse(who.nonResponse(), Map.<String, Long>of()).entrySet().stream()
        .map(e -> words.label("survey.ResponseStatus." + e.getKey()).toLowerCase(words.locale()) + " " + words.number(e.getValue())).collect(Collectors.joining(", "));
    if (!round.period().equals(to.period.text())) {
      to.text("survey.latest", words.period(to.period.text()), round.period());
    }
    to.text("survey.round", round.period(), words.day(round.firstDay()), words.day(round.lastDay()), words.number(n), String.valueOf(round.instrument()));
    to.text("survey.silent", silent);
    if (round.status() != RoundStatus.CLOSED) {
      to.text("survey.open", round.period());
    }
    to.text("survey.characteristics");
    blocks(to, round, who, labels);
    to.text("survey.profile");
    blocks(to, round, tables.profile(round.period(), TableFilter.ANY), labels);
  }

  private static void blocks(ChapterWriter to, CountedRound round, StudyTable table, StudyLabels labels) {
    ReportWords words = to.words;
    Set<String> groups = table.base().keySet();
    char part = 'a';
    for (StudyTable.Block block : table.blocks()) {
      List<List<@Nullable Object>> rows = StudyRows.figures(block, key -> labels.row(block.variable(), key));
      boolean summed = block.lines().stream().anyMatch(l -> l.key().equals(TOTAL));
      if (!summed) {
        rows.add(StudyRows.single(words.text("known"), groups, block.n(), 0));
      }
      if (block.missing().values().stream().anyMatch(m -> m > 0)) {
        rows.add(StudyRows.single(words.text("missing"), groups, block.missing(), 0));
      }
      if (block.mean() != null) {
        rows.add(StudyRows.single(words.text("mean"), groups, block.mean(), OF_MEANS));
      }
      if (block.sd() != null) {
        rows.add(StudyRows.single(words.text("sd"), groups, block.sd(), OF_MEANS));
      }
      String name = labels.variable(block.variable());
      to.table(table.table() + String.valueOf(part), name, StudyRows.columns(to, words.text("column.answer"), table), rows,
          words.text("note.round", words.number(Objects.requireNonNull(block.n().get(TOTAL))), round.period()));
      part = part == 'z' ? 'A' : (char) (part + 1);
    }
  }
}
