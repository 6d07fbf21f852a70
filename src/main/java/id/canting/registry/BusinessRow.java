package id.canting.registry;

import id.canting.shared.Personal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A business in a list; the fields mean what they mean in {@link BusinessRecord}. */
public record BusinessRow(
    String code,
    String name,
    Owner owner,
    @Personal @Nullable String nib,
    ScaleOpinions scale,
    @Nullable String sentra,
    @Nullable String sentraName,
    @Nullable String village,
    @Nullable String villageName,
    @Nullable String subDistrict,
    @Nullable String subDistrictCode,
    String status,
    @Nullable Integer workers,
    @Nullable String batikType,
    @Nullable Integer startYear,
    boolean example,
    Instant updatedAt) {

  public record Owner(@Personal @Nullable String name, @Nullable String sex, @Personal @Nullable String phone) {}
}
