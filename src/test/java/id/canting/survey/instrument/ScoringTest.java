package id.canting.survey.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.survey.SurveyStub;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores and bands, at every edge, compared exactly. */
class ScoringTest {
  private static final LocalDate DAY = LocalDate.of(2010, 7, 1);

  @ParameterizedTest
  @CsvSource({"6,low", "13,low", "14,moderate", "22,moderate", "23,high", "30,high"})
  void contributionIsCutIntoEqualThirds(long sum, String band) {
    assertThat(SurveyStub.STUDY.scale("kontribusi").orElseThrow().band(sum, DAY)).isEqualTo(band);
  }

  /** 11 lies below 11 2/3, 18 below 18 1/3. */
  @ParameterizedTest
  @CsvSource({"5,low", "11,low", "12,moderate", "18,moderate", "19,high", "25,high"})
  void costIsCutAtExactThirds(long sum, String band) {
    assertThat(SurveyStub.STUDY.scale("kerugian").orElseThrow().band(sum, DAY)).isEqualTo(band);
  }

  @Test
  void theIntervalIsTheRangeOverTheBands() {
    Map<String, Item> items = SurveyStub.STUDY.itemsByCode();
    assertThat(SurveyStub.STUDY.scale("kontribusi").orElseThrow().interval(items, DAY)).isEqualTo(8.0);
    assertThat(SurveyStub.STUDY.scale("kerugian").orElseThrow().interval(items, DAY)).isEqualTo(20.0 / 3);
  }

  @Test
  void aScoreIsMissingWithAnyItem() {
    Scoring scale = SurveyStub.STUDY.scale("kerugian").orElseThrow();
    Map<String, String> answers = new HashMap<>(Map.of("k1", "1", "k2", "2", "k3", "3", "k4", "4", "k5", "5"));
    assertThat(scale.sum(answers)).isEqualTo(15);
    answers.remove("k3");
    assertThat(scale.sum(answers)).isNull();
  }

  /** (a + 2b) / 3 against 8/3, which itself is low, and 11/3, which itself is high. */
  @ParameterizedTest
  @CsvSource({"2,3,low", "3,3,moderate", "4,3,moderate", "3,4,high", "5,3,high"})
  void aWeightedMeanIsComparedAsAFraction(int a, int b, String band) {
    Label label = new Label("x", null, null);
    Scoring mean = new Scoring("m", Scoring.MEAN, label, List.of(new Scoring.Part("a", 1), new Scoring.Part("b", 2)), List.of(new Scoring.Banding(null, null,
        List.of(new Scoring.Level("low", label, null, true), new Scoring.Level("moderate", label, "8/3", false), new Scoring.Level("high", label, "11/3", true)))));
    Long sum = mean.sum(Map.of("a", Integer.toString(a), "b", Integer.toString(b)));
    assertThat(mean.divisor()).isEqualTo(3);
    assertThat(sum).isEqualTo(a + 2L * b);
    assertThat(mean.band(sum, DAY)).isEqualTo(band);
  }

  @Test
  void bandsHoldFromTheirDayOn() {
    Label label = new Label("x", null, null);
    List<Scoring.Level> first = List.of(new Scoring.Level("low", label, null, true), new Scoring.Level("high", label, "10", true));
    List<Scoring.Level> second = List.of(new Scoring.Level("low", label, null, true), new Scoring.Level("high", label, "20", true));
    Scoring scale = new Scoring("s", Scoring.SUM, label, List.of(new Scoring.Part("a", 1)),
        List.of(new Scoring.Banding(null, LocalDate.of(2011, 1, 1), first), new Scoring.Banding(LocalDate.of(2011, 1, 1), null, second)));
    assertThat(scale.band(15, LocalDate.of(2010, 7, 1))).isEqualTo("high");
    assertThat(scale.band(15, LocalDate.of(2011, 1, 1))).isEqualTo("low");
  }
}
