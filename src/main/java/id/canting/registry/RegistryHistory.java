package id.canting.registry;

import id.canting.audit.AuditTrail;
import id.canting.audit.AuditTrail.Shown;
import id.canting.audit.Change;
import id.canting.audit.ChangeLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which audited columns make the history of a record, and how their values read. A NIK is never spelled out. */
@ApplicationScoped
class RegistryHistory {
  private static final String HIDDEN = "••••••";

  @Inject ChangeLog log;
  @Inject PlaceQueries places;

  List<Change> of(Business business) {
    return log.of(List.of(
        new AuditTrail("business_aud", "id", business.id(), business()),
        new AuditTrail("person_aud", "id", business.owner().id(), person("owner.")),
        new AuditTrail("certification_aud", "business_id", business.id(), certification())));
  }

  List<Change> of(Craftsperson craftsperson) {
    return log.of(List.of(
        new AuditTrail("craftsperson_aud", "id", craftsperson.id(), craftsperson()),
        new AuditTrail("person_aud", "id", craftsperson.person().id(), person("person."))));
  }

  List<Change> of(Sentra sentra) {
    Map<String, Shown> columns = plain("name", "name", "product", "product");
    columns.put("sub_district_code", subDistrict());
    columns.put("association_id", association());
    return log.of(List.of(
        new AuditTrail("sentra_aud", "id", sentra.id(), columns),
        new AuditTrail("sentra_declared_aud", "sentra_id", sentra.id(), plain("year", "declared.year", "craftspeople", "declared.craftspeople", "source", "declared.source")),
        new AuditTrail("sentra_alias_aud", "sentra_id", sentra.id(), plain("name", "aliases.name", "sub_district_code", "aliases.subDistrict"))));
  }

  private Map<String, Shown> business() {
    Map<String, Shown> columns = plain(
        "code", "code", "name", "name", "nib", "nib", "declared_scale", "scale.declared", "scale_basis", "scale.basis", "scale_since", "scale.since");
    columns.put("sentra_id", sentra());
    columns.put("village_code", village("village"));
    columns.put("sub_district_code", subDistrict());
    columns.put("association_id", association());
    columns.putAll(plain(
        "status", "status", "workers", "workers", "batik_type", "batikType", "start_year", "startYear", "annual_sales_rupiah", "annualSales",
        "capital_rupiah", "capital", "raw_material_source", "rawMaterialSource", "dye", "dye", "market_reach", "marketReach", "products", "products",
        "capacity_pieces_month", "capacityPiecesMonth", "kbli_code", "kbliCode", "kbli_edition", "kbliEdition", "lat", "lat", "lng", "lng", "note", "note"));
    return columns;
  }

  private static Map<String, Shown> person(String at) {
    Map<String, Shown> columns = plain(
        "name", at + "name", "sex", at + "sex", "birth_date", at + "birthDate", "phone", at + "phone", "email", at + "email", "address", at + "address");
    columns.put("nik_cipher", new Shown(at + "nik", sealed -> HIDDEN));
    return columns;
  }

  private static Map<String, Shown> certification() {
    return plain("kind", "certifications.kind", "number", "certifications.number", "valid_from", "certifications.validFrom", "valid_to", "certifications.validTo");
  }

  private Map<String, Shown> craftsperson() {
    Map<String, Shown> columns = plain("code", "code", "main_skill", "mainSkill", "note", "note");
    columns.put("sentra_id", sentra());
    columns.put("village_code", village("village"));
    columns.put("sub_district_code", subDistrict());
    columns.put("business_id", new Shown("business", id -> places.name("select code from business where id = ?1", id)));
    columns.put("association_id", association());
    return columns;
  }

  private Shown sentra() {
    return new Shown("sentra", id -> places.name("select code from sentra where id = ?1", id));
  }

  private Shown village(String field) {
    return new Shown(field, code -> named(code, places.name("select name from village where code = ?1", code)));
  }

  private Shown subDistrict() {
    return new Shown("subDistrict", code -> places.name("select name from sub_district where code = ?1", code));
  }

  private Shown association() {
    return new Shown("association", id -> places.name("select code from association where id = ?1", id));
  }

  private static String named(Object code, @Nullable String name) {
    return name == null ? code.toString() : name + " (" + code + ")";
  }

  private static Map<String, Shown> plain(String... columnsAndFields) {
    Map<String, Shown> columns = new LinkedHashMap<>();
    for (int i = 0; i < columnsAndFields.length; i += 2) {
      columns.put(columnsAndFields[i], Shown.plain(columnsAndFields[i + 1]));
    }
    return columns;
  }
}
