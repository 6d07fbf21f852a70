package id.canting.statistics.web;

import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.TextsBacking;
import id.canting.statistics.StudyTable;
import id.canting.survey.Characteristic;
import id.canting.survey.instrument.Instrument;
import id.canting.survey.instrument.Item;
import id.canting.survey.instrument.Label;
import id.canting.survey.instrument.Scoring;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names of variables and of their rows, in the user's language: of this portal, or as the questionnaire says them. */
@RequestScoped
class TableLabels {
  private static final String MAIN_CONSTRAINT = "kendala_utama";
  /** Looks of three bands, from the lowest: one, two, three dips. */
  private static final List<String> DIPS = List.of("ct-band", "ct-band s", "ct-band t");

  @Inject FrameBacking frame;
  @Inject TextsBacking texts;

  /** @param instrument null for the register, whose only variable is the sub-district */
  String variable(String variable, @Nullable Instrument instrument) {
    Optional<Label> said = instrument == null ? Optional.empty() : instrument.name(variable);
    return said.map(this::text).orElseGet(() -> texts.get("statistics.variable." + variable));
  }

  String row(String variable, String key, @Nullable Instrument instrument, LocalDate firstDay) {
    if (key.equals(StudyTable.TOTAL)) {
      return texts.get("statistics.tables.total");
    }
    if (variable.equals("kecamatan")) {
      return place(key);
    }
    if (variable.equals(Characteristic.SEX.variable())) {
      return texts.word("registry.Sex", key);
    }
    if (Arrays.stream(Characteristic.values()).anyMatch(c -> c.variable().equals(variable))) {
      return texts.get("survey.row." + variable + "." + key);
    }
    if (variable.equals(MAIN_CONSTRAINT)) {
      return texts.word("survey.Constraint", key);
    }
    return instrument == null ? key : answer(variable, key, instrument, firstDay);
  }

  /** Look of the band of a scale with three; empty for everything else. */
  String look(String variable, String key, @Nullable Instrument instrument, LocalDate firstDay) {
    List<String> keys = instrument == null ? List.of() : instrument.scale(variable).map(s -> s.levels(firstDay).stream().map(Scoring.Level::key).toList()).orElse(List.of());
    return keys.size() == DIPS.size() && keys.contains(key) ? DIPS.get(keys.indexOf(key)) : "";
  }

  String group(String group) {
    return group.equals(StudyTable.TOTAL) ? texts.get("statistics.tables.total") : texts.word("registry.Scale", group);
  }

  /** Keys of sub-districts are names in lower case. */
  static String place(String key) {
    return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
  }

  private String answer(String variable, String key, Instrument instrument, LocalDate firstDay) {
    boolean yesOrNo = instrument.item(variable).map(i -> i.type().equals(Item.YES_NO)).orElse(false);
    return yesOrNo ? texts.get("survey.row.yes_no." + key) : instrument.name(variable, key, firstDay).map(this::text).orElse(key);
  }

  private String text(Label label) {
    return label.text(frame.getLocale());
  }
}
