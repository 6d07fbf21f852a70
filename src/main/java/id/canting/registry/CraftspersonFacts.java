package id.canting.registry;

import id.canting.shared.Codes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    @Nullable String note) {
  /** A field by its English header, with both values as a file would write them; null where unknown, or where only a key is known. */
  record Difference(String field, @Nullable String was, @Nullable String is) {}

  /** What the other facts say differently. */
  List<Difference> differences(CraftspersonFacts other, PlaceBook places) {
    List<Difference> all = new ArrayList<>();
    PersonFacts mine = person;
    PersonFacts others = other.person;
    differ(all, "name", mine.name(), others.name());
    differ(all, "sex", Codes.of(mine.sex()), Codes.of(others.sex()));
    differ(all, "nik", mine.nik(), others.nik());
    differ(all, "birth_date", mine.birthDate(), others.birthDate());
    differ(all, "phone", mine.phone(), others.phone());
    differ(all, "email", mine.email(), others.email());
    differ(all, "address", mine.address(), others.address());
    differ(all, "sentra_code", code(sentraId, places), code(other.sentraId, places));
    differ(all, "village_code", villageCode, other.villageCode);
    differ(all, "kecamatan", subDistrictCode, other.subDistrictCode);
    if (!Objects.equals(businessId, other.businessId)) {
      all.add(new Difference("business_id", null, null));
    }
    differ(all, "main_skill", mainSkill, other.mainSkill);
    differ(all, "note", note, other.note);
    if (all.isEmpty() && !equals(other)) {
      all.add(new Difference("sentra_code", null, null));
    }
    return all;
  }

  private static @Nullable String code(@Nullable Long sentra, PlaceBook places) {
    return sentra == null ? null : places.centre(sentra).map(PlaceBook.Centre::code).orElse(null);
  }

  private static void differ(List<Difference> all, String field, @Nullable Object was, @Nullable Object is) {
    if (!Objects.equals(was, is)) {
      all.add(new Difference(field, was == null ? null : was.toString(), is == null ? null : is.toString()));
    }
  }
}
