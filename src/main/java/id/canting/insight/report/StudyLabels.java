package id.canting.insight.report;

import id.canting.statistics.StudyTable;
import id.canting.survey.Characteristic;
import id.canting.survey.instrument.Instrument;
import id.canting.survey.instrument.Item;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/**
 * Names of the variables of a round's tables and of their rows, in a report's language: of this portal, or as the questionnaire says them.
 *
 * @param firstDay of the round, for the bands that hold in it
 */
record StudyLabels(ReportWords words, Instrument instrument, LocalDate firstDay) {
  private static final String MAIN_CONSTRAINT = "kendala_utama";

  String variable(String variable) {
    return instrument.name(variable).map(l -> l.text(words.locale())).orElseGet(() -> words.label("statistics.variable." + variable));
  }

  String row(String variable, String key) {
    if (key.equals(StudyTable.TOTAL)) {
      return words.text("total");
    }
    if (variable.equals(Characteristic.SEX.variable())) {
      return words.label("registry.Sex." + key);
    }
    if (Arrays.stream(Characteristic.values()).anyMatch(c -> c.variable().equals(variable))) {
      return words.label("survey.row." + variable + "." + key);
    }
    if (variable.equals(MAIN_CONSTRAINT)) {
      return words.label("survey.Constraint." + key);
    }
    boolean yesOrNo = instrument.item(variable).map(i -> i.type().equals(Item.YES_NO)).orElse(false);
    return yesOrNo ? words.label("survey.row.yes_no." + key) : instrument.name(variable, key, firstDay).map(l -> l.text(words.locale())).orElse(key);
  }

  /** Keys of sub-districts are names in lower case. */
  static String place(String key) {
    return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
  }
}
