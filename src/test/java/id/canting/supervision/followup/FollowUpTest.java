package id.canting.supervision.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.identity.DataScope;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a follow-up allows in which state, and to whom. */
class FollowUpTest {
  private static final Instant NOW = Instant.parse("2026-03-01T03:00:00Z");
  private static final LocalDate VISITED = LocalDate.of(2026, 2, 1);
  private static final Agreement FIRST = new Agreement("Pasang saringan", FollowUpOwner.ARTISAN, null, LocalDate.of(2026, 3, 10));
  private static final Agreement OTHER = new Agreement("Pasang saringan besar", FollowUpOwner.ARTISAN, null, LocalDate.of(2026, 4, 10));

  @Test
  void theOwnerTellsAnOfficerConfirmsAndThenItStays() {
    FollowUp one = agreed();
    one.done("Sudah", "artisan.0001", NOW);
    assertThat(one.state()).isEqualTo(FollowUpState.DONE);
    settled(() -> one.done("Lagi", "artisan.0001", NOW));
    settled(() -> one.change(OTHER, NOW));
    settled(() -> one.cancel("Salah", NOW));
    one.confirm("officer", NOW);
    one.confirm("officer", NOW);
    settled(() -> one.reopen("Belum", NOW));
    settled(() -> one.show(new Evidence(1, 2), NOW));
    settled(() -> one.cancel("Salah", NOW));
    assertThat(one.state()).isEqualTo(FollowUpState.CONFIRMED);
    assertThat(one.evidence()).isEqualTo("Sudah");
  }

  @Test
  void whatWasNotDoneAfterAllIsOpenAgainAndWhatWasNeverDoneCannotBeReopened() {
    FollowUp one = agreed();
    settled(() -> one.reopen("Belum", NOW));
    one.done("Sudah", "artisan.0001", NOW);
    one.reopen("Saringan bocor", NOW);
    assertThat(one.state()).isEqualTo(FollowUpState.OPEN);
    one.done(null, "artisan.0001", NOW);
    assertThat(one.evidence()).as("told before, told no other way").isEqualTo("Sudah");
  }

  @Test
  void anOfficerMayConfirmAtOnceButNotWhatWasCancelled() {
    FollowUp one = agreed();
    one.confirm("officer", NOW);
    assertThat(one.state()).isEqualTo(FollowUpState.CONFIRMED);
    FollowUp other = agreed();
    other.cancel("Salah catat", NOW);
    settled(() -> other.confirm("officer", NOW));
    settled(() -> other.done("Sudah", "artisan.0001", NOW));
  }

  @Test
  void whatItsVisitSaysIsFollowedUntilItWasDone() {
    FollowUp one = agreed();
    one.agree(OTHER, VISITED, NOW);
    assertThat(one.agreement()).isEqualTo(OTHER);
    one.leave(NOW);
    assertThat(one.state()).isEqualTo(FollowUpState.CANCELLED);
    one.agree(OTHER, VISITED, NOW);
    assertThat(one.state()).as("named again").isEqualTo(FollowUpState.OPEN);
    one.done("Sudah", "officer", NOW);
    one.agree(FIRST, VISITED, NOW);
    one.leave(NOW);
    assertThat(one.agreement()).isEqualTo(OTHER);
    assertThat(one.state()).isEqualTo(FollowUpState.DONE);
  }

  @Test
  void whatAnOfficerChangedStaysUntilTheVisitSaysSomethingElse() {
    FollowUp one = agreed();
    Agreement given = new Agreement(FIRST.task(), FollowUpOwner.OFFICER, "officer", FIRST.due());
    one.change(given, NOW);
    one.agree(FIRST, VISITED, NOW);
    assertThat(one.agreement()).isEqualTo(given);
    one.cancel("Salah catat", NOW);
    one.agree(FIRST, VISITED, NOW);
    assertThat(one.state()).isEqualTo(FollowUpState.CANCELLED);
    one.agree(OTHER, VISITED, NOW);
    assertThat(one.agreement()).isEqualTo(OTHER);
    assertThat(one.state()).isEqualTo(FollowUpState.OPEN);
  }

  @ParameterizedTest
  @CsvSource({
    "ALL, true, true, true, true, true", "ASSOCIATION, false, false, true, true, false", "BUSINESS, false, false, false, true, false",
    "NONE, false, false, false, false, false", "ALL, false, false, false, false, false"})
  void whoMayTellThatItIsDone(DataScope.Kind scope, boolean officer, boolean officers, boolean leaders, boolean artisans, boolean partners) {
    assertThat(FollowUpPart.isFor(scope, officer, FollowUpOwner.OFFICER)).isEqualTo(officers);
    assertThat(FollowUpPart.isFor(scope, officer, FollowUpOwner.LEADER)).isEqualTo(leaders);
    assertThat(FollowUpPart.isFor(scope, officer, FollowUpOwner.ARTISAN)).isEqualTo(artisans);
    assertThat(FollowUpPart.isFor(scope, officer, FollowUpOwner.PARTNER)).isEqualTo(partners);
  }

  @ParameterizedTest
  @ValueSource(strings = {"task", "owner", "due"})
  void noneIsWithoutTaskOwnerAndDay(String field) {
    FollowUpChange said = new FollowUpChange(null, null, field.equals("task") ? " " : null, field.equals("owner") ? "" : null, "", field.equals("due") ? "" : null, null);
    assertThatThrownBy(() -> FollowUpPart.changed(FIRST, said)).isInstanceOfSatisfying(RuleViolation.class, broken -> {
      assertThat(broken.violations()).extracting(RuleViolation.Violation::field).containsExactly(field);
      assertThat(broken.rule()).isEqualTo(SharedRule.MISSING);
    });
  }

  @ParameterizedTest
  @CsvSource({"owner,kepala,UNKNOWN_VALUE", "due,besok,NOT_A_DAY", "due,2026-02-30,NOT_A_DAY", "due,0001-01-01,NOT_A_DAY"})
  void nonsenseIsRefusedBesideItsField(String field, String value, SharedRule rule) {
    FollowUpChange said = new FollowUpChange(null, null, null, field.equals("owner") ? value : null, null, field.equals("due") ? value : null, null);
    assertThatThrownBy(() -> FollowUpPart.changed(FIRST, said)).isInstanceOfSatisfying(RuleViolation.class, broken -> assertThat(broken.violations()).singleElement().satisfies(v -> {
      assertThat(v.field()).isEqualTo(field);
      assertThat(v.rule()).isEqualTo(rule);
    }));
  }

  private static FollowUp agreed() {
    FollowUp one = new FollowUp(1, 1, 1, false, NOW);
    one.agree(FIRST, VISITED, NOW);
    return one;
  }

  private static void settled(Runnable step) {
    assertThatThrownBy(step::run).isInstanceOfSatisfying(RuleViolation.class, broken -> assertThat(broken.rule()).isEqualTo(FollowUpRule.SETTLED));
  }
}
