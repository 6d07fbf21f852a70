package id.canting.insight.report;

import id.canting.statistics.indicator.IndicatorRecord;
import id.canting.statistics.indicator.IndicatorSeries;
import id.canting.statistics.indicator.IndicatorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The indicators of the catalogue against their targets. */
@ApplicationScoped
class IndicatorChapter {
  private static final String PERCENT = "percent";

  @Inject IndicatorService indicators;

  /** Those of the catalogue that have a meaning to be told, for the definitions at the end. */
  List<IndicatorRecord> write(ChapterWriter to) {
    ReportWords words = to.words;
    to.chapter("indicators");
    List<IndicatorRecord> all = indicators.list();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    int aimed = 0;
    int reached = 0;
    for (IndicatorRecord indicator : all) {
      IndicatorSeries.Item item = latest(to, indicators.series(indicator.code(), null, null, null).items());
      if (item == null) {
        continue;
      }
      BigDecimal target = item.target();
      String state = "";
      if (target != null && item.value() != null) {
        int side = new BigDecimal(item.value().toString()).compareTo(target);
        boolean good = indicator.direction().equals("down") ? side <= 0 : side >= 0;
        aimed++;
        reached += good ? 1 : 0;
        state = words.text(good ? "target.reached" : "target.missed");
      }
      int decimals = indicator.unit().equals(PERCENT) ? 1 : 2;
      rows.add(ChapterWriter.row(indicator.name().text(words.locale()), item.period().equals(IndicatorSeries.NOW) ? words.label("statistics.indicators.now") : item.period(),
          ReportWords.rounded(item.numerator(), item.numerator() instanceof Long || item.numerator() instanceof Integer ? 0 : decimals), item.denominator(), ReportWords.rounded(item.value(), decimals),
          words.label("statistics.unit." + indicator.unit()), target == null ? "" : ReportWords.rounded(target, decimals), state));
    }
    if (aimed == 0) {
      to.text("indicators.none", String.valueOf(rows.size()));
    } else {
      to.text("indicators.reached", String.valueOf(rows.size()), String.valueOf(aimed), String.valueOf(reached));
    }
    to.table(words.text("table.indicators"), List.of(to.column("indicator"), to.column("period"), to.number("numerator"), to.number("denominator"), to.number("value"), to.column("unit"), to.number("target"),
        to.column("state")), rows, words.text("note.indicators", words.moment(to.at)));
    return all;
  }

  /** That of the report's round, else what is counted now. */
  private static IndicatorSeries.@Nullable Item latest(ChapterWriter to, List<IndicatorSeries.Item> items) {
    String round = to.round == null ? "" : to.round.period();
    return items.stream().filter(i -> i.period().equals(round)).findFirst().or(() -> items.stream().filter(i -> i.period().equals(IndicatorSeries.NOW)).findFirst()).orElse(null);
  }
}
