package id.canting.area;

import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The regency's sub-districts and villages. */
@ApplicationScoped
public class AreaService {
  @Inject AreaQueries queries;

  /**
   * @param code Kemendagri, 35.23.08
   * @param bps code of the BPS master file of 2018, a different numbering
   * @param lat centroid, degrees; {@code lng} likewise
   */
  public record SubDistrict(String code, @Nullable String bps, String name, double lat, double lng) {}

  /**
   * @param code Kemendagri, 35.23.08.2006
   * @param bps null where no code is known
   * @param bpsStatus how sure the BPS code is: {@code listed}, {@code listed_other_spelling}, {@code inferred_single_gap}, {@code unknown}
   * @param kind {@code desa} or {@code kelurahan}
   * @param subDistrict name; {@code subDistrictCode} beside it
   */
  public record Village(
      String code, @Nullable String bps, @Nullable String bpsStatus, String name, String kind, String subDistrict, String subDistrictCode, double lat,
      double lng) {}

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
}
