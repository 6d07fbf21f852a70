package id.canting.registry;

import org.jspecify.annotations.Nullable;

/**
 * What a person or a file says about a craftsperson. Null means unknown, on a change too.
 *
 * @param sentra code; @param village Kemendagri code; @param subDistrict code or name
 * @param business code of the business they work for
 */
public record CraftspersonDetails(
    BusinessDetails.@Nullable Owner person,
    @Nullable String sentra,
    @Nullable String village,
    @Nullable String subDistrict,
    @Nullable String business,
    @Nullable String mainSkill,
    @Nullable String note) {}
