package id.canting.statistics;

import id.canting.registry.BatikType;
import id.canting.registry.Scale;
import id.canting.registry.Sex;
import id.canting.shared.Narrowing;
import id.canting.shared.RuleViolation;

/** A filter as one SQL condition, to be joined with AND. */
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

  /** @throws id.canting.shared.RuleViolation value.unknown (422) for a value that nothing can have */
  public String of(TableFilter filter) {
    return new Narrowing("1=1")
        .closed(scale, noText, Scale.class, filter.scale(), "scale")
        .closed(batikType, noText, BatikType.class, filter.batikType(), "batikType")
        .closed(sex, noText, Sex.class, filter.sex(), "sex")
        .looked(sentra, noId, "select id from sentra where code in (%s)", filter.sentra(), "sentra")
        .looked(subDistrict, noText, "select code from sub_district where code in (%1$s) or name in (%1$s)", filter.subDistrict(), "subDistrict")
        .sql();
  }
}
