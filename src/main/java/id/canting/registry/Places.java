package id.canting.registry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where places and associations are looked up while facts are read: the database, or a copy of it for a long import. */
interface Places {
  /** @param associationId null when the sentra has none */
  record SentraPlace(long id, String code, String subDistrictCode, @Nullable Long associationId) {}

  Optional<SentraPlace> sentra(String code);

  /** The sub-district's code of a village's Kemendagri code. */
  Optional<String> subDistrictOfVillage(String villageCode);

  /** The code of a sub-district given by code or name. */
  Optional<String> subDistrict(String codeOrName);

  Optional<Long> association(String code);
}
