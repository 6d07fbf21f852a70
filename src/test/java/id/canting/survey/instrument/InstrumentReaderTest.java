package id.canting.survey.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.shared.RuleViolation;
import id.canting.survey.SurveyStub;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an instrument may be. */
class InstrumentReaderTest {
  private static final Label LABEL = new Label("Teks", "Text", null);

  @Test
  void theStudysInstrumentIsFine() {
    assertThat(InstrumentReader.checked(SurveyStub.STUDY)).isEqualTo(SurveyStub.STUDY);
  }

  @Test
  void allBreachesAreToldAtTheirPlaces() {
    List<Item> items = List.of(
        new Item("A b", Item.WHOLE, 5, 1, true, LABEL, null, null),
        new Item("x1", Item.CHOICE, null, null, true, LABEL, List.of(new Item.Option("one", LABEL)), null),
        new Item("x1", "colour", null, null, true, new Label("", " ", null), null, null),
        new Item("usia", Item.TEXT, null, null, false, LABEL, null, new Item.ShownWhen("later", List.of("1"), null)));
    assertThat(broken(new Instrument(LABEL, items, List.of()))).containsExactlyInAnyOrder("items[0].code item.code", "items[0].max item.range", "items[1].options item.options", "items[2].code item.repeated",
        "items[2].label value.missing", "items[2].type value.unknown", "items[3].code item.repeated", "items[3].shownWhen item.shown-when");
  }

  @Test
  void aScaleNeedsWholeItemsAndBandsThatRiseWithoutAGap() {
    List<Item> items = List.of(new Item("a", Item.WHOLE, 1, 5, true, LABEL, null, null), new Item("b", Item.TEXT, null, null, true, LABEL, null, null));
    List<Scoring.Level> levels = List.of(new Scoring.Level("low", LABEL, "3", true), new Scoring.Level("mid", LABEL, "x", true), new Scoring.Level("mid", LABEL, "35/3", true), new Scoring.Level("high", LABEL, "11", true));
    Scoring scale = new Scoring("s", "product", LABEL, List.of(new Scoring.Part("b", 1)), List.of(new Scoring.Banding(null, null, levels)));
    assertThat(broken(new Instrument(LABEL, items, List.of(scale)))).containsExactlyInAnyOrder("scales[0].method value.unknown", "scales[0].parts scale.items",
        "scales[0].bandings[0].levels[0].from band.bound", "scales[0].bandings[0].levels[1].from band.bound", "scales[0].bandings[0].levels[2].key item.code", "scales[0].bandings[0].levels[3].from band.order");
  }

  @Test
  void anItemIsShownByTheAnswerBeforeIt() {
    Item least = new Item("b", Item.TEXT, null, null, false, LABEL, null, new Item.ShownWhen("a", null, 4));
    assertThat(least.isShown(Map.of())).isFalse();
    assertThat(least.isShown(Map.of("a", "3"))).isFalse();
    assertThat(least.isShown(Map.of("a", "4"))).isTrue();
    Item one = new Item("c", Item.TEXT, null, null, false, LABEL, null, new Item.ShownWhen("a", List.of("ya", "2"), null));
    assertThat(one.isShown(Map.of("a", "ya"))).isTrue();
    assertThat(one.isShown(Map.of("a", "tidak"))).isFalse();
  }

  private static List<String> broken(Instrument instrument) {
    List<String> broken = new ArrayList<>();
    assertThatThrownBy(() -> InstrumentReader.checked(instrument)).isInstanceOfSatisfying(RuleViolation.class, e -> e.violations().forEach(v -> broken.add(v.field() + " " + v.rule().code())));
    return broken;
  }
}
