package id.canting.area;

import id.canting.audit.AuditTrail;
import id.canting.audit.AuditTrail.Shown;
import id.canting.audit.Change;
import id.canting.audit.ChangeLog;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.shared.RevisionGuard;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The regency's sub-districts and villages: everyone reads them, officers edit what is not law. */
@ApplicationScoped
public class AreaService {
  /** A box around the regency, with a margin; a point outside was mistyped. */
  private static final double SOUTH = -7.3;
  private static final double NORTH = -6.6;
  private static final double WEST = 111.4;
  private static final double EAST = 112.4;

  @Inject AreaQueries queries;
  @Inject AreaRepository areas;
  @Inject ChangeLog log;

  /**
   * @param code Kemendagri, 35.23.08
   * @param bps code of the BPS master file of 2018, a different numbering
   * @param lat centroid, degrees; {@code lng} likewise
   * @param revision the ETag
   */
  public record SubDistrict(String code, @Nullable String bps, String name, double lat, double lng, int revision) {}

  /**
   * @param code Kemendagri, 35.23.08.2006
   * @param bps null where no code is known
   * @param bpsStatus how sure the BPS code is: {@code listed}, {@code listed_other_spelling}, {@code inferred_single_gap}, {@code stated} by an officer, {@code unknown}
   * @param kind {@code desa} or {@code kelurahan}
   * @param subDistrict name; {@code subDistrictCode} beside it
   * @param revision the ETag
   */
  public record Village(
      String code, @Nullable String bps, @Nullable String bpsStatus, String name, String kind, String subDistrict, String subDistrictCode, double lat,
      double lng, int revision) {}

  /** By code. */
  @Permitted(Permission.AREA_READ)
  @Transactional
  public List<SubDistrict> subDistricts() {
    return queries.subDistricts();
  }

  /** By code. @param subDistrict code or name; null or blank for all */
  @Permitted(Permission.AREA_READ)
  @Transactional
  public List<Village> villages(@Nullable String subDistrict) {
    return queries.villages(subDistrict == null || subDistrict.isBlank() ? null : subDistrict.strip());
  }

  /** @throws RuleViolation row.unknown (404) */
  @Permitted(Permission.AREA_READ)
  @Transactional
  public SubDistrict subDistrict(String code) {
    return subDistrictNow(code);
  }

  /** @throws RuleViolation row.unknown (404) */
  @Permitted(Permission.AREA_READ)
  @Transactional
  public Village village(String code) {
    return villageNow(code);
  }

  /**
   * @param revision the revision that the caller has read; null only where nothing will change
   * @throws RuleViolation stale (412), guard.missing (428), or what is wrong with the details
   */
  @Permitted(Permission.AREA_CHANGE)
  @Transactional
  public SubDistrict changeSubDistrict(String code, @Nullable Integer revision, AreaDetails details) {
    SubDistrictArea area = areas.subDistrict(code).orElseThrow(() -> new RuleViolation(SharedRule.ROW_UNKNOWN));
    Violations wrong = new Violations();
    String name = wrong.required(details.name(), 60, "name");
    wrong.unless(!areas.isSubDistrictNamed(name, code), "name", AreaRule.NAME_KNOWN);
    String bps = wrong.text(details.bps(), 40, "bps");
    wrong.unless(bps == null || bps.matches("3523\\d{3}"), "bps", AreaRule.BPS_FORM, 7, "3523");
    wrong.unless(bps == null || !areas.isSubDistrictBps(bps, code), "bps", AreaRule.BPS_KNOWN);
    store(area, revision, name, bps, details, wrong);
    return subDistrictNow(code);
  }

  /**
   * @param revision the revision that the caller has read; null only where nothing will change
   * @throws RuleViolation stale (412), guard.missing (428), bps.listed (422), or what else is wrong with the details
   */
  @Permitted(Permission.AREA_CHANGE)
  @Transactional
  public Village changeVillage(String code, @Nullable Integer revision, AreaDetails details) {
    VillageArea area = areas.village(code).orElseThrow(() -> new RuleViolation(SharedRule.ROW_UNKNOWN));
    Village before = villageNow(code);
    Violations wrong = new Violations();
    String name = wrong.required(details.name(), 80, "name");
    wrong.unless(name.equals(area.facts().name()) || !areas.isVillageNamed(name, before.subDistrictCode(), code), "name", AreaRule.NAME_KNOWN);
    String bps = wrong.text(details.bps(), 40, "bps");
    if (!Objects.equals(bps, area.facts().bps())) {
      String district = Objects.requireNonNullElse(subDistrictNow(before.subDistrictCode()).bps(), "3523");
      wrong.unless(!area.isListed(), "bps", AreaRule.BPS_LISTED);
      wrong.unless(bps == null || bps.matches("\\d{10}") && bps.startsWith(district), "bps", AreaRule.BPS_FORM, 10, district);
      wrong.unless(bps == null || !areas.isVillageBps(bps, code), "bps", AreaRule.BPS_KNOWN);
    }
    store(area, revision, name, bps, details, wrong);
    return villageNow(code);
  }

  /** Newest first. @throws RuleViolation row.unknown (404) */
  @Permitted(Permission.AREA_CHANGE)
  @Transactional
  public List<Change> subDistrictHistory(String code) {
    return history("sub_district_aud", subDistrictNow(code).code(), Map.of());
  }

  /** Newest first. @throws RuleViolation row.unknown (404) */
  @Permitted(Permission.AREA_CHANGE)
  @Transactional
  public List<Change> villageHistory(String code) {
    return history("village_aud", villageNow(code).code(), Map.of("bps_status", Shown.plain("bpsStatus")));
  }

  /** The audit tables know an area by its code's digits, too. */
  private List<Change> history(String table, String code, Map<String, Shown> more) {
    Map<String, Shown> columns = new LinkedHashMap<>();
    for (String column : List.of("name", "bps", "lat", "lng")) {
      columns.put(column, Shown.plain(column));
    }
    columns.putAll(more);
    return log.of(List.of(new AuditTrail(table, "id", Long.parseLong(code.replace(".", "")), columns)));
  }

  private void store(EditableArea area, @Nullable Integer revision, String name, @Nullable String bps, AreaDetails details, Violations wrong) {
    AreaFacts said = new AreaFacts(name, bps, degrees(details.lat(), SOUTH, NORTH, "lat", wrong), degrees(details.lng(), WEST, EAST, "lng", wrong));
    wrong.throwIfAny();
    if (!said.equals(area.facts())) {
      RevisionGuard.check(revision, area.version());
      area.become(said);
      areas.flush();
    }
  }

  private static BigDecimal degrees(@Nullable Double said, double least, double most, String field, Violations wrong) {
    wrong.unless(said != null, field, SharedRule.MISSING);
    wrong.unless(said == null || said >= least && said <= most, field, AreaRule.POINT_OUTSIDE);
    return said == null || said.isNaN() || said.isInfinite() ? BigDecimal.ZERO : BigDecimal.valueOf(said).setScale(6, RoundingMode.HALF_UP);
  }

  private SubDistrict subDistrictNow(String code) {
    return queries.subDistricts().stream().filter(d -> d.code().equals(code)).findFirst().orElseThrow(() -> new RuleViolation(SharedRule.ROW_UNKNOWN));
  }

  private Village villageNow(String code) {
    return queries.village(code).orElseThrow(() -> new RuleViolation(SharedRule.ROW_UNKNOWN));
  }
}
