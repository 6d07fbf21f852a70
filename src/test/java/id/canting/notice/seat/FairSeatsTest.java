package id.canting.notice.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who gets a seat: by need, then by a draw that anybody can repeat. */
class FairSeatsTest {
  private static final LocalDate LONG_AGO = LocalDate.of(2019, 3, 1);
  private static final LocalDate LATELY = LocalDate.of(2026, 3, 1);

  @Test
  void whoWasNeverServedComesFirstThenWhoWaitedLongestThenTheMoreSevere() {
    List<FairSeat> list = FairSeats.of(List.of(one("TBN-0001", LATELY, 4), one("TBN-0002", LONG_AGO, 0), one("TBN-0003", LONG_AGO, 3), one("TBN-0004", null, null), one("TBN-0005", null, 0),
        one("TBN-0006", null, 2)), 3, "42");
    assertThat(list).extracting(FairSeat::business).containsExactly("TBN-0006", "TBN-0005", "TBN-0004", "TBN-0003", "TBN-0002", "TBN-0001");
    assertThat(list).extracting(FairSeat::accepted).containsExactly(true, true, true, false, false, false);
    assertThat(list).extracting(FairSeat::position).containsExactly(null, null, null, 1, 2, 3);
    assertThat(list).extracting(FairSeat::basis).containsOnly(SeatBasis.NEVER);
  }

  @Test
  void equalsAreDrawnAndAnotherSeedDrawsOthers() {
    List<FairSeats.Applicant> equal = new ArrayList<>();
    for (int i = 1; i <= 100; i++) {
      equal.add(one("TBN-%04d".formatted(i), LONG_AGO, 2));
    }
    Set<List<String>> accepted = new HashSet<>();
    Map<String, Integer> wins = new HashMap<>();
    for (int seed = 0; seed < 400; seed++) {
      List<FairSeat> list = FairSeats.of(equal, 30, String.valueOf(seed));
      assertThat(list).extracting(FairSeat::basis).containsOnly(SeatBasis.DRAW);
      list.stream().filter(FairSeat::accepted).forEach(s -> wins.merge(s.business(), 1, Integer::sum));
      accepted.add(list.stream().map(FairSeat::business).toList());
    }
    assertThat(accepted).hasSize(400);
    assertThat(wins).hasSize(100);
    // 400 draws of 30 in 100: mean 120, standard deviation 9.2; six of those either way
    assertThat(wins.values()).allSatisfy(n -> assertThat(n).isBetween(65, 175));
  }

  @Test
  void theOrderOfEntryDoesNotMatter() {
    Random random = new Random(2026);
    for (int round = 0; round < 200; round++) {
      List<FairSeats.Applicant> applicants = some(random);
      String seed = Long.toString(random.nextLong());
      int places = random.nextInt(applicants.size() + 5);
      List<FairSeat> first = FairSeats.of(applicants, places, seed);
      Collections.shuffle(applicants, random);
      assertThat(FairSeats.of(applicants, places, seed)).isEqualTo(first);
    }
  }

  @Test
  void noneIsLostNoneIsOverAndEveryReasonIsTrue() {
    Random random = new Random(4);
    for (int round = 0; round < 300; round++) {
      List<FairSeats.Applicant> applicants = some(random);
      int places = random.nextInt(applicants.size() + 5);
      List<FairSeat> list = FairSeats.of(applicants, places, "s" + round);
      assertThat(list).extracting(FairSeat::business).containsExactlyInAnyOrderElementsOf(applicants.stream().map(FairSeats.Applicant::business).toList());
      assertThat(list.stream().filter(FairSeat::accepted)).hasSize(Math.min(places, applicants.size()));
      for (FairSeat seat : list) {
        assertThat(isTrue(seat, list, places)).as("%s of %s", seat, list).isTrue();
      }
    }
  }

  @Test
  void theListIsTheSameAsEver() {
    List<FairSeat> list = FairSeats.of(List.of(one("TBN-0001", null, 1), one("TBN-0002", null, 1), one("TBN-0003", null, 1)), 1, "2026");
    assertThat(list).extracting(s -> s.business() + " " + s.draw()).containsExactly(EVER);
  }

  /** As computed by {@code printf '2026\nTBN-0001' | sha256sum}. */
  private static final String[] EVER = {"TBN-0003 2e44bb2f411b", "TBN-0001 744080795ee6", "TBN-0002 80fc1cec0fbe"};

  /** Said from the reason alone: what it claims must divide those with a seat from those without. */
  private static boolean isTrue(FairSeat seat, List<FairSeat> list, int places) {
    if (seat.basis() == SeatBasis.ENOUGH) {
      return seat.accepted() && list.size() <= places;
    }
    if (seat.basis() == SeatBasis.NONE) {
      return !seat.accepted() && places == 0;
    }
    FairSeat other = seat.accepted() ? list.get(places) : list.get(places - 1);
    FairSeat with = seat.accepted() ? seat : other;
    FairSeat without = seat.accepted() ? other : seat;
    boolean bothNever = with.lastServed() == null && without.lastServed() == null;
    boolean sameDay = bothNever || with.lastServed() != null && with.lastServed().equals(without.lastServed());
    return switch (seat.basis()) {
      case NEVER -> with.lastServed() == null && without.lastServed() != null;
      case LONGEST -> with.lastServed() != null && without.lastServed() != null && with.lastServed().isBefore(without.lastServed());
      case SEVERITY -> sameDay && with.severity() != null && (without.severity() == null || with.severity() > without.severity());
      case DRAW -> sameDay && Objects.equals(with.severity(), without.severity()) && with.draw().compareTo(without.draw()) <= 0;
      default -> false;
    };
  }

  private static List<FairSeats.Applicant> some(Random random) {
    List<FairSeats.Applicant> applicants = new ArrayList<>();
    int n = 1 + random.nextInt(60);
    for (int i = 1; i <= n; i++) {
      applicants.add(one("TBN-%04d".formatted(i), random.nextInt(3) == 0 ? null : LONG_AGO.plusDays(random.nextInt(6)), random.nextInt(4) == 0 ? null : (Integer) random.nextInt(5)));
    }
    return applicants;
  }

  private static FairSeats.Applicant one(String business, @Nullable LocalDate lastServed, @Nullable Integer severity) {
    return new FairSeats.Applicant(business, lastServed, severity);
  }
}
