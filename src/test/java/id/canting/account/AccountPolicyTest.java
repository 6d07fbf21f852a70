package id.canting.account;

import static id.canting.identity.Role.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.identity.CurrentUser;
import id.canting.identity.DataScope;
import id.canting.identity.Role;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every role with every role that it might invite, and with its own and foreign rows. */
class AccountPolicyTest {
  private static final Map<Role, Set<Role>> INVITES = Map.of(
      ADMINISTRATOR, EnumSet.allOf(Role.class), DISTRICT_OFFICER, Set.of(ASSOCIATION_LEADER, ARTISAN), ASSOCIATION_LEADER, Set.of(ARTISAN), ARTISAN, Set.of(), RESEARCHER, Set.of());

  private record Somebody(String username, Set<Role> roles, DataScope scope) implements CurrentUser {}

  private static AccountPolicy.Reach reach(DataScope scope, Role... roles) {
    return AccountPolicy.of(new Somebody("x", Set.of(roles), scope));
  }

  @Test
  void everyRoleInvitesItsRolesAndNoOther() {
    INVITES.forEach((role, invited) -> {
      for (Role other : Role.values()) {
        assertThat(reach(DataScope.association(7), role).covers(other)).as("%s invites %s", role, other).isEqualTo(invited.contains(other));
      }
    });
    assertThat(reach(DataScope.NOTHING).condition()).isEqualTo("1=0");
  }

  @Test
  void aLeaderReachesBusinessesOfTheOwnAssociationOnly() {
    AccountPolicy.Reach leader = reach(DataScope.association(7), ASSOCIATION_LEADER);
    assertThat(leader.coversBusinessOf(7L)).isTrue();
    assertThat(leader.coversBusinessOf(8L)).isFalse();
    assertThat(leader.coversBusinessOf(null)).isFalse();
    assertThat(leader.condition()).contains("b.association_id = 7").doesNotContain("administrator");
    AccountPolicy.Reach unlinked = reach(DataScope.NOTHING, ASSOCIATION_LEADER);
    assertThat(unlinked.coversBusinessOf(7L)).isFalse();
    assertThat(unlinked.condition()).isEqualTo("1=0");
    assertThat(reach(DataScope.EVERYTHING, DISTRICT_OFFICER).coversBusinessOf(null)).isTrue();
  }

  @Test
  void anAccountWithSeveralRolesIsGuardedAsItsStrongest() {
    assertThat(AccountPolicy.strongest(Set.of(ARTISAN, ADMINISTRATOR))).isEqualTo(ADMINISTRATOR);
    assertThat(AccountPolicy.strongest(Set.of(ARTISAN, DISTRICT_OFFICER))).isEqualTo(DISTRICT_OFFICER);
    assertThat(AccountPolicy.strongest(Set.of(ARTISAN, RESEARCHER))).isEqualTo(RESEARCHER);
    assertThat(AccountPolicy.strongest(Set.of(ARTISAN, ASSOCIATION_LEADER))).isEqualTo(ASSOCIATION_LEADER);
  }

  @Test
  void keycloaksRefusalOfAPasswordIsToldByItsRule() {
    var refused = PasswordWords.refused("invalidPasswordMinDigitsMessage", "Invalid password: must contain at least 2 numerical digits.").violations().get(0);
    assertThat(refused.rule()).isEqualTo(AccountRule.PASSWORD_DIGITS);
    assertThat(refused.field()).isEqualTo("password");
    assertThat(refused.args()).containsExactly(2);
    assertThat(PasswordWords.refused("somethingNew", "").rule()).isEqualTo(AccountRule.PASSWORD_REFUSED);
  }

  @Test
  void aCodeIsReadWithSpacesAndSmallLettersAndIsItsAccountsOnly() {
    String code = InvitationCode.next();
    assertThat(code).matches("[A-HJ-NP-Z2-9]{4}(-[A-HJ-NP-Z2-9]{4}){2}");
    assertThat(InvitationCode.hash("siti", code)).isEqualTo(InvitationCode.hash("SITI", " " + code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")));
    assertThat(InvitationCode.hash("siti", code)).isNotEqualTo(InvitationCode.hash("tini", code)).doesNotContain(code);
  }
}
