package id.canting.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.testing.TestUser;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.EnumSet;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ActingIT {
  @Inject TestUser user;
  @Inject CurrentUser current;
  @Inject Acting acting;
  @Inject AccountService accounts;
  @Resource ManagedExecutorService executor;

  @Test
  void aTestBeginsAsNobody() {
    assertThat(current.roles()).isEmpty();
    assertThat(current.scope()).isEqualTo(DataScope.NOTHING);
  }

  @Test
  void theLeadersScopeIsTheOwnAssociation() {
    user.becomeLeader("KEREK");
    assertThat(accounts.own().scope()).isEqualTo(DataScope.Kind.ASSOCIATION);
  }

  @Test
  void aBackgroundThreadHasNoRightsUnlessItActsForSomebody() throws Exception {
    user.becomeOfficer();
    CurrentUser officer = acting.snapshot(current);
    assertThat(executor.submit(() -> current.roles()).get()).isEmpty();
    assertThat(executor.submit(() -> acting.as(officer, () -> current.roles())).get()).containsExactly(Role.DISTRICT_OFFICER);
    assertThat(executor.submit(() -> current.roles()).get()).isEmpty();
  }

  @Test
  void theSystemHoldsEveryRoleWhileItActs() throws Exception {
    assertThat(acting.asSystem(() -> current.username() + current.roles())).isEqualTo("system" + EnumSet.allOf(Role.class));
    assertThat(current.username()).isEqualTo("anonymous");
  }
}
