package id.canting.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesOfTheRegisterTest {
  @ParameterizedTest
  @CsvSource({"1,TBN-0001,P0001", "9999,TBN-9999,P9999", "10000,TBN-10000,P10000", "999999999,TBN-999999999,P999999999"})
  void aCodeHasFourDigitsAtLeast(int number, String business, String craftsperson) {
    assertThat(new BusinessCode(number).text()).isEqualTo(business);
    assertThat(BusinessCode.of(business)).hasValue(new BusinessCode(number));
    assertThat(new CraftspersonCode(number).text()).isEqualTo(craftsperson);
    assertThat(CraftspersonCode.of(craftsperson)).hasValue(new CraftspersonCode(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "TBN-1", "TBN-0000", "TBN-00012", "tbn-0001", " TBN-0001", "TBN-0001'", "TBN-9999999999", "TBN-٠٠٠١", "P0001"})
  void aBusinessCodeIsWrittenInOneWay(String text) {
    assertThat(BusinessCode.of(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "P1", "P0000", "P00012", "p0001", "P0001 ", "P9999999999", "TBN-0001"})
  void aCraftspersonCodeIsWrittenInOneWay(String text) {
    assertThat(CraftspersonCode.of(text)).isEmpty();
  }

  @Test
  void aProposalCannotRest() {
    assertThat(BusinessStatus.PROPOSED.next()).isEqualTo(Set.of(BusinessStatus.VERIFIED, BusinessStatus.ACTIVE, BusinessStatus.CLOSED));
    assertThat(BusinessStatus.VERIFIED.next()).isEqualTo(Set.of(BusinessStatus.ACTIVE, BusinessStatus.DORMANT, BusinessStatus.CLOSED));
    assertThat(BusinessStatus.ACTIVE.next()).isEqualTo(Set.of(BusinessStatus.DORMANT, BusinessStatus.CLOSED));
    assertThat(BusinessStatus.DORMANT.next()).isEqualTo(Set.of(BusinessStatus.ACTIVE, BusinessStatus.CLOSED));
  }

  @Test
  void aClosedBusinessMayOnlyOpenAgain() {
    assertThat(BusinessStatus.CLOSED.next()).isEqualTo(EnumSet.of(BusinessStatus.ACTIVE));
  }

  @ParameterizedTest
  @EnumSource
  void nothingFollowsItselfAndNothingBecomesProposedAgain(BusinessStatus status) {
    assertThat(status.next()).doesNotContain(status, BusinessStatus.PROPOSED);
  }
}
