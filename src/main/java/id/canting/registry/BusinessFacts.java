package id.canting.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checked facts about a business, with places resolved; two are equal when a reader would see no difference. */
record BusinessFacts(
    String name,
    PersonFacts owner,
    @Nullable String nib,
    @Nullable Scale scale,
    @Nullable ScaleBasis scaleBasis,
    @Nullable LocalDate scaleSince,
    @Nullable Long sentraId,
    @Nullable String villageCode,
    @Nullable String subDistrictCode,
    @Nullable Long associationId,
    BusinessStatus status,
    @Nullable Integer workers,
    @Nullable BatikType batikType,
    @Nullable Integer startYear,
    @Nullable Long annualSales,
    @Nullable Long capital,
    @Nullable String rawMaterialSource,
    @Nullable Dye dye,
    @Nullable MarketReach marketReach,
    @Nullable String products,
    @Nullable Integer capacityPiecesMonth,
    @Nullable String kbliCode,
    @Nullable Integer kbliEdition,
    @Nullable BigDecimal lat,
    @Nullable BigDecimal lng,
    @Nullable String note,
    List<CertificationFacts> certifications) {

  record CertificationFacts(CertificationKind kind, @Nullable String number, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {}

  RowCompanion.Described described() {
    return new RowCompanion.Described(scale, sentraId, subDistrictCode, villageCode, batikType, owner.sex(), workers, null);
  }

  /** Names of the fields, as REST writes them, in which the other facts differ. */
  Set<String> differences(BusinessFacts other) {
    Set<String> fields = new LinkedHashSet<>();
    differ(fields, "name", name, other.name);
    differ(fields, "owner.name", owner.name(), other.owner.name());
    differ(fields, "owner.sex", owner.sex(), other.owner.sex());
    differ(fields, "owner.nik", owner.nik(), other.owner.nik());
    differ(fields, "owner.birthDate", owner.birthDate(), other.owner.birthDate());
    differ(fields, "owner.phone", owner.phone(), other.owner.phone());
    differ(fields, "owner.email", owner.email(), other.owner.email());
    differ(fields, "owner.address", owner.address(), other.owner.address());
    differ(fields, "nib", nib, other.nib);
    differ(fields, "scale.declared", scale, other.scale);
    differ(fields, "scale.basis", scaleBasis, other.scaleBasis);
    differ(fields, "scale.since", scaleSince, other.scaleSince);
    differ(fields, "sentra", sentraId, other.sentraId);
    differ(fields, "village", villageCode, other.villageCode);
    differ(fields, "subDistrict", subDistrictCode, other.subDistrictCode);
    differ(fields, "association", associationId, other.associationId);
    differ(fields, "status", status, other.status);
    differ(fields, "workers", workers, other.workers);
    differ(fields, "batikType", batikType, other.batikType);
    differ(fields, "startYear", startYear, other.startYear);
    differ(fields, "annualSales", annualSales, other.annualSales);
    differ(fields, "capital", capital, other.capital);
    differ(fields, "rawMaterialSource", rawMaterialSource, other.rawMaterialSource);
    differ(fields, "dye", dye, other.dye);
    differ(fields, "marketReach", marketReach, other.marketReach);
    differ(fields, "products", products, other.products);
    differ(fields, "capacityPiecesMonth", capacityPiecesMonth, other.capacityPiecesMonth);
    differ(fields, "kbliCode", kbliCode, other.kbliCode);
    differ(fields, "kbliEdition", kbliEdition, other.kbliEdition);
    differ(fields, "lat", lat, other.lat);
    differ(fields, "lng", lng, other.lng);
    differ(fields, "note", note, other.note);
    differ(fields, "certifications", certifications, other.certifications);
    return fields;
  }

  private static void differ(Set<String> fields, String field, @Nullable Object mine, @Nullable Object others) {
    if (!Objects.equals(mine, others)) {
      fields.add(field);
    }
  }
}
