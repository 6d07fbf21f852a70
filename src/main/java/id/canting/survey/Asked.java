package id.canting.survey;

import org.jspecify.annotations.Nullable;

/** A business that is asked, as the register knows it now; what nobody says otherwise goes with the response. Codes as REST writes them. */
record Asked(
    long id, String code, String name, @Nullable Long associationId, @Nullable String scale, @Nullable Long sentraId, @Nullable String subDistrictCode,
    @Nullable String villageCode, @Nullable String batikType, @Nullable String sex, @Nullable Integer workers) {}
