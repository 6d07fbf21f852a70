package id.canting.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.testing.TestUser;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Whoever asks a service for records by their codes gets those of the own scope and no other, whatever codes are named. */
@ArquillianTest
class RecordsScopeIT {
  @Inject BusinessService businesses;
  @Inject CraftspersonService craftspeople;
  @Inject TestUser user;

  @Test
  void recordsOfForeignCodesAreLeftOut() {
    user.becomeLeader("TUBAN");
    BusinessRecord business = businesses.register(BusinessDetails.named("Batik Catatan", "Siti Catatan"));
    CraftspersonRecord person = craftspeople.register(new CraftspersonDetails(
        new BusinessDetails.Owner("Tini Catatan", null, null, null, null, null, null), null, null, null, business.code(), null, null));
    List<String> codes = List.of(business.code());
    List<String> people = List.of(person.code());
    assertThat(businesses.records(codes)).extracting(BusinessRecord::code).isEqualTo(codes);
    assertThat(craftspeople.records(people)).extracting(CraftspersonRecord::code).isEqualTo(people);

    user.becomeLeader("KEREK");
    assertThat(businesses.records(codes)).isEmpty();
    assertThat(craftspeople.records(people)).isEmpty();
    user.becomeArtisan("TBN-9999");
    assertThat(businesses.records(codes)).isEmpty();
    assertThat(craftspeople.records(people)).isEmpty();

    user.becomeResearcher();
    assertThat(businesses.records(codes)).singleElement().satisfies(b -> assertThat(b.owner().name()).isNull());
    assertThat(craftspeople.records(people)).singleElement().satisfies(c -> assertThat(c.person().name()).isNull());
  }
}
