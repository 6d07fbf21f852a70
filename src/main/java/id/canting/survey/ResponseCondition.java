package id.canting.survey;

import id.canting.identity.DataScope;
import id.canting.registry.BatikType;
import id.canting.registry.Scale;
import id.canting.registry.Sex;
import id.canting.shared.Narrowing;
import id.canting.shared.RuleViolation;
import id.canting.survey.instrument.Instrument;

/** The filter and the scope as one SQL condition over {@code response r}. */
final class ResponseCondition {
  private static final String ANSWERED = "r.status in ('lengkap', 'sebagian')";

  private ResponseCondition() {}

  /** @throws RuleViolation value.unknown (422) for a value that no response can have */
  static String of(ResponseFilter filter, Instrument instrument, DataScope scope) {
    Narrowing narrowing = new Narrowing(scope.condition("r.association_id", "(select code from business where id = r.business_id)"))
        .closed("r.status", ResponseStatus.class, filter.status(), "status")
        .closed("r.scale", Scale.class, filter.scale(), "scale")
        .closed("r.batik_type", BatikType.class, filter.batikType(), "batikType")
        .closed("r.sex", Sex.class, filter.sex(), "sex")
        .looked("r.sentra_id", "select id from sentra where code in (%s)", filter.sentra(), "sentra")
        .looked("r.sub_district_code", "select code from sub_district where code in (%1$s) or name in (%1$s)", filter.subDistrict(), "subDistrict");
    if (filter.variable() != null) {
      String expression = expression(filter.variable(), instrument);
      narrowing.and(filter.variable().equals("status") ? "1=1" : ANSWERED)
          .and(filter.value() == null ? expression + " <> ''" : expression + " = '" + plain(filter.value()) + "'");
    }
    return narrowing.sql();
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
    throw RuleViolation.unknownValue("variable", variable);
  }

  private static String characteristic(Characteristic characteristic) {
    return switch (characteristic) {
      case AGE -> characteristic.sql("r.age");
      case SEX -> "coalesce(r.sex, '')";
      case EDUCATION -> characteristic.sql("r.education_years");
      case ORGANISATION -> "case when r.org_member = false then 'never' when r.org_member is null and r.org_months = 0 then '' else " + characteristic.sql("r.org_months") + " end";
      case BUSINESS_EXPERIENCE -> characteristic.sql("r.business_years");
    };
  }

  private static String plain(String value) {
    if (!value.matches("[A-Za-z0-9 ._-]{0,60}")) {
      throw RuleViolation.unknownValue("value", value);
    }
    return value;
  }
}
