package id.canting.statistics;

import id.canting.registry.BatikType;
import id.canting.registry.Scale;
import id.canting.registry.Sex;
import id.canting.shared.Codes;
import id.canting.shared.Labelled;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A filter as one SQL condition, to be joined with AND. Every value that gets into the text is a code of a closed list, or has been checked to hold nothing but
 * letters, digits, spaces, dots and dashes.
 */
public enum TableCondition {
  /** Over {@code response_tally}, where "not known" is kept as an empty text or 0. */
  TALLY("sentra_id", "sub_district_code", "scale", "batik_type", "sex", " = ''", " = 0"),
  /** Over {@code business b join person p}. */
  REGISTER("b.sentra_id", "b.sub_district_code", "b.declared_scale", "b.batik_type", "p.sex", " is null", " is null");

  private final String sentra;
  private final String subDistrict;
  private final String scale;
  private final String batikType;
  private final String sex;
  private final String noText;
  private final String noId;

  TableCondition(String sentra, String subDistrict, String scale, String batikType, String sex, String noText, String noId) {
    this.sentra = sentra;
    this.subDistrict = subDistrict;
    this.scale = scale;
    this.batikType = batikType;
    this.sex = sex;
    this.noText = noText;
    this.noId = noId;
  }

  /** @throws RuleViolation value.unknown (422) for a value that nothing can have */
  public String of(TableFilter filter) {
    List<String> parts = new ArrayList<>(List.of("1=1"));
    closed(parts, scale, Scale.class, filter.scale(), "scale");
    closed(parts, batikType, BatikType.class, filter.batikType(), "batikType");
    closed(parts, sex, Sex.class, filter.sex(), "sex");
    looked(parts, sentra, "select id from sentra where code in (%s)", noId, filter.sentra(), "sentra");
    looked(parts, subDistrict, "select code from sub_district where code in (%1$s) or name in (%1$s)", noText, filter.subDistrict(), "subDistrict");
    return String.join(" and ", parts);
  }

  private <E extends Enum<E> & Labelled> void closed(List<String> parts, String column, Class<E> type, Set<String> values, String field) {
    Set<String> known = new TreeSet<>();
    for (String value : values) {
      if (!value.equals(TableFilter.NONE)) {
        known.add("'" + Codes.of(Codes.read(type, value, field)) + "'");
      }
    }
    append(parts, column, known.isEmpty() ? null : " in (" + String.join(",", known) + ")", noText, values);
  }

  private static void looked(List<String> parts, String column, String lookUp, String none, Set<String> values, String field) {
    Set<String> known = new TreeSet<>();
    for (String value : values) {
      if (!value.matches("[A-Za-z0-9 .-]{1,60}")) {
        throw RuleViolation.at(field, SharedRule.UNKNOWN_VALUE, value.substring(0, Math.min(40, value.length())));
      }
      if (!value.equals(TableFilter.NONE)) {
        known.add("'" + value + "'");
      }
    }
    append(parts, column, known.isEmpty() ? null : " in (" + lookUp.formatted(String.join(",", known)) + ")", none, values);
  }

  private static void append(List<String> parts, String column, @Nullable String condition, String none, Set<String> values) {
    List<String> either = new ArrayList<>();
    if (condition != null) {
      either.add(column + condition);
    }
    if (values.contains(TableFilter.NONE)) {
      either.add(column + none);
    }
    if (!either.isEmpty()) {
      parts.add("(" + String.join(" or ", either) + ")");
    }
  }
}
