package id.canting.survey.web;

import id.canting.shared.web.FormatBacking;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.TextsBacking;
import id.canting.survey.RoundRecord;
import id.canting.survey.instrument.Instrument;
import id.canting.survey.instrument.InstrumentService;
import id.canting.survey.instrument.Item;
import id.canting.survey.instrument.Scoring;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names of variables, answers and bands in the user's language: those of a questionnaire from it, the others from the texts. */
@RequestScoped
class SurveyLabels {
  private static final int MOST_DIPS = 3;

  @Inject InstrumentService instruments;
  @Inject FrameBacking frame;
  @Inject FormatBacking format;
  @Inject TextsBacking texts;

  private @Nullable Instrument instrument;

  /** The questionnaire of the one round that the page shows. */
  Instrument instrument(RoundRecord round) {
    if (instrument == null) {
      instrument = instruments.get(round.instrument()).definition();
    }
    return instrument;
  }

  /** The name of a variable of tables. */
  String variable(RoundRecord round, String variable) {
    return instrument(round).name(variable).map(l -> l.text(frame.getLocale()))
        .orElseGet(() -> texts.has("survey.characteristic." + variable) ? texts.get("survey.characteristic." + variable) : variable);
  }

  /** The name of a variable's value; empty for null. */
  String value(RoundRecord round, String variable, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    Instrument asked = instrument(round);
    Optional<Item> item = asked.item(variable);
    if (item.isPresent()) {
      return answer(item.get(), value);
    }
    if (asked.scale(variable).isPresent()) {
      return asked.name(variable, value, round.firstDay()).map(l -> l.text(frame.getLocale())).orElse(value);
    }
    String key = switch (variable) {
      case "status" -> "survey.ResponseStatus." + value;
      case "kendala_utama" -> "survey.Constraint." + value;
      case "jenis_kelamin" -> "registry.Sex." + value;
      default -> "survey.row." + variable + "." + value;
    };
    return texts.has(key) ? texts.get(key) : value.substring(0, 1).toUpperCase(frame.getLocale()) + value.substring(1);
  }

  /** An answer in words. */
  String answer(Item item, String value) {
    if (item.type().equals(Item.YES_NO)) {
      return texts.get("survey.row.yes_no." + value);
    }
    return item.option(value).map(l -> l.text(frame.getLocale())).orElse(value);
  }

  /** A score with at most two decimals; empty for null. */
  String number(@Nullable Number score) {
    return score == null ? "" : format.decimal(score, new BigDecimal(score.toString()).stripTrailingZeros().scale() > 0 ? 2 : 0);
  }

  /** Look of a band: one to three dips; empty where there are more or fewer bands. */
  String dips(RoundRecord round, Scoring scale, @Nullable String band) {
    List<Scoring.Level> levels = scale.levels(round.firstDay());
    for (int i = 0; i < levels.size() && levels.size() == MOST_DIPS; i++) {
      if (levels.get(i).key().equals(band)) {
        return "ct-band " + List.of("", "s", "t").get(i);
      }
    }
    return "";
  }

  /** Look of what became of asking. */
  static String look(String status) {
    return switch (status) {
      case "lengkap" -> "ok";
      case "sebagian" -> "wait";
      case "menolak" -> "bad";
      default -> "off";
    };
  }
}
