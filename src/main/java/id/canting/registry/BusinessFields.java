package id.canting.registry;

import id.canting.shared.Labelled;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names and texts of a business's fields in files. */
final class BusinessFields {
  private static final Map<String, String> HEADERS = Map.ofEntries(
      Map.entry("name", "business_name"), Map.entry("owner.name", "owner_name"), Map.entry("owner.sex", "sex"), Map.entry("owner.nik", "nik"), Map.entry("owner.birthDate", "birth_date"),
      Map.entry("owner.phone", "phone"), Map.entry("owner.email", "email"), Map.entry("owner.address", "address"), Map.entry("scale.declared", "scale"), Map.entry("scale.since", "survey_date"),
      Map.entry("scale.basis", "scale"), Map.entry("sentra", "sentra_code"), Map.entry("village", "village_code"), Map.entry("subDistrict", "kecamatan"), Map.entry("batikType", "batik_type"),
      Map.entry("startYear", "start_year"), Map.entry("annualSales", "annual_sales_rp"), Map.entry("capital", "capital_rp"), Map.entry("rawMaterialSource", "raw_material_source"),
      Map.entry("marketReach", "market_reach"), Map.entry("capacityPiecesMonth", "capacity_pieces_month"), Map.entry("kbliCode", "kbli"));
  private static final Map<String, String> COMPONENTS =
      Map.of("scale.declared", "scale", "scale.basis", "scaleBasis", "scale.since", "scaleSince", "sentra", "sentraId", "village", "villageCode", "subDistrict", "subDistrictCode", "association", "associationId");

  private BusinessFields() {}

  /** The English header of a field that REST names. */
  static String header(String field) {
    return HEADERS.getOrDefault(field, field);
  }

  /** A value as a file would write it; null when unknown. */
  static @Nullable String text(BusinessFacts facts, String field) {
    Object value = field.startsWith("owner.") ? component(facts.owner(), field.substring(6)) : component(facts, COMPONENTS.getOrDefault(field, field));
    return value == null ? null : value instanceof Labelled labelled ? labelled.code() : value.toString();
  }

  private static @Nullable Object component(Record record, String name) {
    try {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        if (component.getName().equals(name)) {
          component.getAccessor().setAccessible(true);
          return component.getAccessor().invoke(record);
        }
      }
      return null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
