package id.canting.survey;

import org.jspecify.annotations.Nullable;

/** A business as the register knows it now; codes as REST writes them. @param subDistrict name */
public record AskedBusiness(
    String code, String name, @Nullable String scale, @Nullable String sentra, @Nullable String subDistrict, @Nullable String batikType, @Nullable String sex, @Nullable Integer workers) {}
