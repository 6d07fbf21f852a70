package id.canting.statistics.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.identity.DataScope;
import id.canting.statistics.indicator.IndicatorSeries.Item;
import id.canting.statistics.trend.Grouping;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeriesReaderTest {
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-30T20:00:00Z"), ZoneOffset.UTC); // 1 July in Jakarta
  private static final Map<Object, String> AREAS = Map.of("35.23.08", "kerek", "35.23.16", "tuban", 1L, "S01", 5L, "S05");
  private static final List<Figure> FIGURES = List.of(new Figure(1, 1, "35.23.08", 1, 8), new Figure(2, 5, "35.23.16", 1, 8), new Figure(0, 0, "", 0, 1));
  private static final List<Target> TARGETS = List.of(target("2026", "total", "10"), target("2026-S2", "total", "20"), target("2026", "kerek", "30"), target("2026", "S05", "40"));

  private static Target target(String period, String area, String value) {
    return new Target(period, area, new BigDecimal(value));
  }

  private static List<Item> items(@Nullable Grouping by, DataScope scope, String unit, String period, List<Figure> figures, int divisor) {
    return new SeriesReader(unit, TARGETS, by, AREAS, scope, CLOCK).items(period, figures, divisor, 3, null);
  }

  @Test
  void thePercentIsRoundedHalfUpOnceOnTheSums() {
    Item total = items(null, DataScope.EVERYTHING, "percent", "2026-S1", List.of(new Figure(1, 1, "35.23.08", 1, 16)), 1).get(0);
    assertThat(total.value()).isEqualTo(new BigDecimal("6.3"));
    assertThat(total.version()).isEqualTo(3);
    Item all = items(null, DataScope.EVERYTHING, "percent", "2026-S1", FIGURES, 1).get(0);
    assertThat(all.numerator()).isEqualTo(2L);
    assertThat(all.denominator()).isEqualTo(17L);
    assertThat(all.value()).isEqualTo(new BigDecimal("11.8"));
  }

  @Test
  void aMeanIsDividedByTheWeightsAndNotRounded() {
    Item mean = items(null, DataScope.EVERYTHING, "score", "2026-S1", List.of(new Figure(1, 1, "35.23.08", 40, 5)), 6).get(0);
    assertThat(mean.value().doubleValue()).isEqualTo(40 / 6.0 / 5);
  }

  @Test
  void nothingCountedMeansNoValueAndNoZero() {
    Item none = items(null, DataScope.EVERYTHING, "percent", "2026-S1", List.of(), 1).get(0);
    assertThat(none.value()).isNull();
    assertThat(none.numerator()).isNull();
    assertThat(none.denominator()).isNull();
  }

  @Test
  void theTargetIsThatOfTheShortestPeriodThatHoldsIt() {
    assertThat(items(null, DataScope.EVERYTHING, "percent", "2026-S1", FIGURES, 1).get(0).target()).isEqualTo("10");
    assertThat(items(null, DataScope.EVERYTHING, "percent", "2026-Q3", FIGURES, 1).get(0).target()).isEqualTo("20");
    assertThat(items(null, DataScope.EVERYTHING, "percent", "2026", FIGURES, 1).get(0).target()).isEqualTo("10");
    assertThat(items(null, DataScope.EVERYTHING, "percent", "2027", FIGURES, 1).get(0).target()).isNull();
    assertThat(items(null, DataScope.EVERYTHING, "percent", IndicatorSeries.NOW, FIGURES, 1).get(0).target()).as("today in Jakarta").isEqualTo("20");
  }

  @Test
  void areasAreThoseWithFiguresOrATarget() {
    assertThat(items(Grouping.SUB_DISTRICT, DataScope.EVERYTHING, "percent", "2026-S1", FIGURES, 1)).extracting(Item::area).containsExactly("tuban", "kerek", "none");
    List<Item> sentras = items(Grouping.SENTRA, DataScope.EVERYTHING, "percent", "2026-S1", List.of(), 1);
    assertThat(sentras).extracting(Item::area).containsExactly("S05");
    assertThat(sentras.get(0).value()).isNull();
    assertThat(sentras.get(0).target()).isEqualTo("40");
  }

  @Test
  void aLeaderGetsTheAssociationsFiguresOnly() {
    Item own = items(null, DataScope.association(2), "percent", "2026-S1", FIGURES, 1).get(0);
    assertThat(own.denominator()).isEqualTo(8L);
    assertThat(items(null, DataScope.NOTHING, "percent", "2026-S1", FIGURES, 1).get(0).value()).isNull();
  }
}
