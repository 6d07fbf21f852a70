package id.canting.registry;

import id.canting.identity.DataScope;
import id.canting.shared.Codes;
import id.canting.shared.Labelled;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import java.util.Set;
import java.util.TreeSet;

/**
 * The filter and the scope as one SQL condition over {@code business b}. Every value that gets into the text is a code of a closed
 * list or has been checked to hold nothing but letters, digits, spaces, dots and dashes, so that the text is also the key of a count.
 */
final class BusinessCondition {
  private BusinessCondition() {}

  /** @throws RuleViolation value.unknown (422) for a value that no business can have */
  static String of(BusinessFilter filter, DataScope scope) {
    StringBuilder sql = new StringBuilder(scope.condition("b.association_id", "b.code"));
    closed(sql, "b.declared_scale", Scale.class, filter.scale(), "scale");
    closed(sql, "b.status", BusinessStatus.class, filter.status(), "status");
    closed(sql, "b.batik_type", BatikType.class, filter.batikType(), "batikType");
    looked(sql, "b.sentra_id", "select id from sentra where code in (%s)", filter.sentra(), "sentra");
    looked(sql, "b.sub_district_code", "select code from sub_district where code in (%1$s) or name in (%1$s)", filter.subDistrict(), "subDistrict");
    constraint(sql, filter.constraint());
    return sql.toString();
  }

  private static void constraint(StringBuilder sql, Set<String> values) {
    Set<String> known = new TreeSet<>();
    for (String value : values) {
      if (!value.equals(BusinessFilter.NONE) && !BusinessFilter.CONSTRAINTS.contains(value)) {
        throw RuleViolation.at("constraint", SharedRule.UNKNOWN_VALUE, value.substring(0, Math.min(40, value.length())));
      }
      if (!value.equals(BusinessFilter.NONE)) {
        known.add("'" + value + "'");
      }
    }
    String one = known.isEmpty() ? null : "exists (select 1 from business_constraint k where k.business_id = b.id and k.main_constraint in (" + String.join(",", known) + "))";
    String none = values.contains(BusinessFilter.NONE) ? "not exists (select 1 from business_constraint k where k.business_id = b.id)" : null;
    if (one != null && none != null) {
      sql.append(" and (").append(one).append(" or ").append(none).append(')');
    } else if (one != null || none != null) {
      sql.append(" and ").append(one == null ? none : one);
    }
  }

  private static <E extends Enum<E> & Labelled> void closed(StringBuilder sql, String column, Class<E> type, Set<String> values, String field) {
    Set<String> known = new TreeSet<>();
    for (String value : values) {
      if (!value.equals(BusinessFilter.NONE)) {
        known.add("'" + Codes.of(Codes.read(type, value, field)) + "'");
      }
    }
    append(sql, column, known.isEmpty() ? null : column + " in (" + String.join(",", known) + ")", values);
  }

  private static void looked(StringBuilder sql, String column, String lookUp, Set<String> values, String field) {
    Set<String> known = new TreeSet<>();
    for (String value : values) {
      if (!value.matches("[A-Za-z0-9 .-]{1,60}")) {
        throw RuleViolation.at(field, SharedRule.UNKNOWN_VALUE, value.substring(0, Math.min(40, value.length())));
      }
      if (!value.equals(BusinessFilter.NONE)) {
        known.add("'" + value + "'");
      }
    }
    append(sql, column, known.isEmpty() ? null : column + " in (" + lookUp.formatted(String.join(",", known)) + ")", values);
  }

  private static void append(StringBuilder sql, String column, String condition, Set<String> values) {
    String missing = values.contains(BusinessFilter.NONE) ? column + " is null" : null;
    if (condition != null && missing != null) {
      sql.append(" and (").append(condition).append(" or ").append(missing).append(')');
    } else if (condition != null || missing != null) {
      sql.append(" and ").append(condition == null ? missing : condition);
    }
  }
}
