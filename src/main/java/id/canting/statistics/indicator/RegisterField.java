package id.canting.statistics.indicator;

import id.canting.registry.BatikType;
import id.canting.registry.BusinessStatus;
import id.canting.registry.Dye;
import id.canting.registry.MarketReach;
import id.canting.registry.Scale;
import id.canting.registry.Sex;
import id.canting.shared.Labelled;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fields of a business that an indicator may look at. What it names becomes a column here, never otherwise. */
enum RegisterField {
  SEX("sex", "p.sex", Sex.class),
  DYE("dye", "b.dye", Dye.class),
  MARKET_REACH("marketReach", "b.market_reach", MarketReach.class),
  RAW_MATERIAL("rawMaterialSource", "b.raw_material_source", null),
  STATUS("status", "b.status", BusinessStatus.class),
  SCALE("scale", "b.declared_scale", Scale.class),
  BATIK_TYPE("batikType", "b.batik_type", BatikType.class),
  NIB("nib", "b.nib", null),
  SENTRA("sentra", "b.sentra_id", null),
  SUB_DISTRICT("subDistrict", "b.sub_district_code", null),
  WORKERS("workers", "b.workers", null),
  START_YEAR("startYear", "b.start_year", null);

  private final String field;
  private final String column;
  private final List<String> values;

  RegisterField(String field, String column, @Nullable Class<? extends Labelled> values) {
    this.field = field;
    this.column = column;
    this.values = values == null ? List.of() : Arrays.stream(values.getEnumConstants()).map(Labelled::code).toList();
  }

  static Optional<RegisterField> of(String field) {
    return Arrays.stream(values()).filter(f -> f.field.equals(field)).findFirst();
  }

  String field() {
    return field;
  }

  String column() {
    return column;
  }

  /** The closed list of its codes; empty when it has none. */
  List<String> codes() {
    return values;
  }

  /** Whether the text may stand as its value: any short one for free text, else a code; known and none for all but the status. */
  boolean takes(String value) {
    boolean any = this != STATUS && (value.equals(Quantity.KNOWN) || value.equals(Quantity.NONE));
    return any || (this == RAW_MATERIAL ? value.matches("[\\p{L}\\p{N} ._-]{1,60}") : values.contains(value));
  }
}
