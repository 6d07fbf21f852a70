package id.canting.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.canting.identity.CurrentUser;
import id.canting.identity.DataScope;
import id.canting.identity.Role;
import id.canting.shared.RuleViolation;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangePolicyTest {
  private record Caller(Set<Role> roles) implements CurrentUser {
    Caller(Role first, Role... rest) {
      this(EnumSet.of(first, rest));
    }

    @Override
    public String username() {
      return "caller";
    }

    @Override
    public DataScope scope() {
      return DataScope.EVERYTHING;
    }
  }

  private static final Caller OFFICER = new Caller(Role.DISTRICT_OFFICER);
  private static final Caller LEADER = new Caller(Role.ASSOCIATION_LEADER);
  private static final Caller ARTISAN = new Caller(Role.ARTISAN);

  @Test
  void anOfficerChangesEverything() {
    assertThatCode(() -> ChangePolicy.check(OFFICER, Set.of("name", "owner.nik", "association", "status"))).doesNotThrowAnyException();
    assertThat(ChangePolicy.everything(new Caller(Role.ARTISAN, Role.DISTRICT_OFFICER))).isTrue();
  }

  @Test
  void aLeaderChangesContactProductsAndWorkers() {
    assertThatCode(() -> ChangePolicy.check(LEADER, Set.of("owner.phone", "owner.email", "owner.address", "products", "capacityPiecesMonth", "workers")))
        .doesNotThrowAnyException();
    forbidden(LEADER, "name", "owner.name", "owner.nik", "nib", "scale.declared", "sentra", "association", "status", "annualSales", "note", "certifications");
  }

  @Test
  void anArtisanChangesContactAndProducts() {
    assertThatCode(() -> ChangePolicy.check(ARTISAN, Set.of("owner.phone", "owner.email", "owner.address", "products", "capacityPiecesMonth")))
        .doesNotThrowAnyException();
    forbidden(ARTISAN, "workers", "name", "owner.sex", "lat", "lng", "startYear", "batikType");
  }

  @Test
  void everyForbiddenFieldIsNamedAndNoOther() {
    assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> ChangePolicy.check(LEADER, Set.of("name", "products", "nib")))
        .satisfies(v -> assertThat(v.violations()).extracting(RuleViolation.Violation::field).containsExactlyInAnyOrder("name", "nib"));
  }

  private static void forbidden(CurrentUser user, String... fields) {
    for (String field : fields) {
      assertThatExceptionOfType(RuleViolation.class).as(field).isThrownBy(() -> ChangePolicy.check(user, Set.of(field)))
          .satisfies(v -> assertThat(v.rule()).isEqualTo(RegistryRule.FIELD_FORBIDDEN));
    }
  }
}
