package id.canting.survey;

import id.canting.identity.DataScope;
import id.canting.registry.BatikType;
import id.canting.registry.Scale;
import id.canting.registry.Sex;
import id.canting.shared.Codes;
import id.canting.shared.Labelled;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.survey.instrument.Instrument;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The filter and the scope as one SQL condition over {@code response r}. Values that get into the text are codes of closed lists, or hold nothing but letters,
 * digits, spaces, dots, dashes and low lines.
 */
final class ResponseCondition {
  private static final String ANSWERED = "r.status in ('lengkap', 'sebagian')";

  private ResponseCondition() {}

  /** @throws RuleViolation value.unknown (422) for a value that no response can have */
  static String of(ResponseFilter filter, Instrument instrument, DataScope scope) {
    StringBuilder sql = new StringBuilder(scope.condition("r.association_id", "(select code from business where id = r.business_id)"));
    closed(sql, "r.status", ResponseStatus.class, filter.status(), "status");
    closed(sql, "r.scale", Scale.class, filter.scale(), "scale");
    closed(sql, "r.batik_type", BatikType.class, filter.batikType(), "batikType");
    closed(sql, "r.sex", Sex.class, filter.sex(), "sex");
    looked(sql, "r.sentra_id", "select id from sentra where code in (%s)", filter.sentra(), "sentra");
    looked(sql, "r.sub_district_code", "select code from sub_district where code in (%1$s) or name in (%1$s)", filter.subDistrict(), "subDistrict");
    if (filter.variable() != null) {
      sql.append(" and ").append(filter.variable().equals("status") ? "1=1" : ANSWERED);
      String expression = expression(filter.variable(), instrument);
      String value = filter.value();
      if (value == null) {
        sql.append(" and ").append(expression).append(" <> ''");
      } else {
        sql.append(" and ").append(expression).append(" = '").append(plain(value, "value")).append("'");
      }
    }
    return sql.toString();
  }

  /** SQL that gives the value of a variable, empty where it is missing. */
  private static String expression(String variable, Instrument instrument) {
    for (Characteristic characteristic : Characteristic.values()) {
      if (characteristic.variable().equals(variable)) {
        return characteristic(characteristic);
      }
    }
    if (variable.equals("status") || variable.equals("kendala_utama")) {
      return variable.equals("status") ? "r.status" : "coalesce(r.main_constraint, '')";
    }
    if (variable.equals("kecamatan")) {
      return "coalesce((select lower(d.name) from sub_district d where d.code = r.sub_district_code), '')";
    }
    if (instrument.scale(variable).isPresent()) {
      return "coalesce(json_value(r.bands, '$." + variable + "'), '')";
    }
    if (instrument.item(variable).isPresent()) {
      return "coalesce(json_value(r.answers, '$." + variable + "'), '')";
    }
    throw RuleViolation.at("variable", SharedRule.UNKNOWN_VALUE, variable.length() > 40 ? variable.substring(0, 40) : variable);
  }

  private static String characteristic(Characteristic characteristic) {
    return switch (characteristic) {
      case AGE -> "case when r.age is null then '' when r.age <= 30 then 'lt30' when r.age <= 40 then '31_40' when r.age <= 50 then '41_50' else 'gt50' end";
      case SEX -> "coalesce(r.sex, '')";
      case EDUCATION -> "case when r.education_years is null then '' when r.education_years = 0 then 'none' when r.education_years <= 6 then 'sd'"
          + " when r.education_years <= 9 then 'smp' when r.education_years <= 12 then 'sma' else 'univ' end";
      case ORGANISATION -> "case when r.org_member = false then 'never' when r.org_months is null or r.org_member is null and r.org_months = 0 then ''"
          + " when r.org_months < 12 then 'lt1' when r.org_months < 36 then '1_2' when r.org_months < 60 then '3_4' else 'gt5' end";
      case BUSINESS_EXPERIENCE -> "case when r.business_years is null then '' when r.business_years < 5 then 'lt5' when r.business_years <= 10 then '5_10'"
          + " when r.business_years <= 15 then '11_15' else 'gt15' end";
    };
  }

  private static <E extends Enum<E> & Labelled> void closed(StringBuilder sql, String column, Class<E> type, Set<String> values, String field) {
    Set<String> known = new TreeSet<>();
    for (String value : values) {
      if (!value.equals(ResponseFilter.NONE)) {
        known.add("'" + Codes.of(Codes.read(type, value, field)) + "'");
      }
    }
    append(sql, column, known.isEmpty() ? null : column + " in (" + String.join(",", known) + ")", values);
  }

  private static void looked(StringBuilder sql, String column, String lookUp, Set<String> values, String field) {
    Set<String> known = new TreeSet<>();
    for (String value : values) {
      if (!value.equals(ResponseFilter.NONE)) {
        known.add("'" + plain(value, field) + "'");
      }
    }
    append(sql, column, known.isEmpty() ? null : column + " in (" + lookUp.formatted(String.join(",", known)) + ")", values);
  }

  private static void append(StringBuilder sql, String column, @Nullable String condition, Set<String> values) {
    String missing = values.contains(ResponseFilter.NONE) ? column + " is null" : null;
    if (condition != null && missing != null) {
      sql.append(" and (").append(condition).append(" or ").append(missing).append(')');
    } else if (condition != null || missing != null) {
      sql.append(" and ").append(condition == null ? missing : condition);
    }
  }

  private static String plain(String value, String field) {
    if (!value.matches("[A-Za-z0-9 ._-]{0,60}")) {
      throw RuleViolation.at(field, SharedRule.UNKNOWN_VALUE, value.substring(0, Math.min(40, value.length())));
    }
    return value;
  }
}
