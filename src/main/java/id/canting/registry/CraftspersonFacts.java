package id.canting.registry;

import org.jspecify.annotations.Nullable;

/** Checked facts about a craftsperson, with places and business resolved. */
record CraftspersonFacts(
    PersonFacts person,
    @Nullable Long sentraId,
    @Nullable String villageCode,
    @Nullable String subDistrictCode,
    @Nullable Long businessId,
    @Nullable Long associationId,
    @Nullable String mainSkill,
    @Nullable String note) {}
