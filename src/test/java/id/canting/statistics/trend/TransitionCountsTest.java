package id.canting.statistics.trend;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.statistics.trend.TransitionQueries.Move;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TransitionCountsTest {
  private static Transitions of(Move... moves) {
    return TransitionCounts.of("2010-S2", "2011-S2", "all", List.of(moves));
  }

  private static Move move(PathState from, PathState to, boolean hadBefore, boolean unseen, long n) {
    return new Move(from, to, hadBefore, unseen, n);
  }

  @Test
  void onlyBusinessesWithAConstraintInBothAreMatched() {
    Transitions counted = of(move(PathState.CREDIT, PathState.CREDIT, true, false, 3), move(PathState.CREDIT, PathState.DEMAND, false, false, 2),
        move(PathState.LABOUR, PathState.NO_ANSWER, false, false, 7), move(PathState.NO_ANSWER, PathState.NO_ANSWER, false, true, 9));
    assertThat(counted.matched()).isEqualTo(5);
    assertThat(counted.unchanged()).isEqualTo(3);
    assertThat(counted.matrix().get("credit")).containsEntry("credit", 3L).containsEntry("demand", 2L).containsEntry("managerial", 0L);
    assertThat(counted.unmatchedFrom().total()).isEqualTo(7);
    assertThat(counted.unmatchedFrom().reasons()).containsEntry("no_answer", 7L);
    assertThat(counted.unmatchedTo().total()).isZero();
  }

  @Test
  void aConstraintThatComesBackHasRelapsed() {
    Transitions counted = of(move(PathState.DEMAND, PathState.CREDIT, true, false, 4), move(PathState.LABOUR, PathState.CREDIT, false, false, 1),
        move(PathState.CREDIT, PathState.CREDIT, true, false, 8));
    assertThat(counted.constraints().get("credit")).containsEntry("relapsed", 4L).containsEntry("new", 1L).containsEntry("persisted", 8L).containsEntry("resolved", 0L);
    assertThat(counted.constraints().get("demand")).containsEntry("resolved", 4L).containsEntry("relapsed", 0L);
  }

  @Test
  void whyABusinessIsNotMatchedIsKept() {
    Transitions counted = of(move(PathState.CREDIT, PathState.CLOSED, false, false, 1), move(PathState.CREDIT, PathState.NOT_MET, false, false, 2),
        move(PathState.DEMAND, PathState.REFUSED, false, false, 3), move(PathState.DEMAND, PathState.NO_RESPONSE, false, true, 4),
        move(PathState.NO_RESPONSE, PathState.LABOUR, false, true, 5), move(PathState.NO_RESPONSE, PathState.LABOUR, false, false, 6),
        move(PathState.REFUSED, PathState.LABOUR, false, true, 7));
    assertThat(counted.unmatchedFrom().reasons()).containsExactlyInAnyOrderEntriesOf(
        Map.of("tutup", 1L, "tidak_ditemui", 2L, "menolak", 3L, "no_response", 4L, "no_answer", 0L));
    assertThat(counted.unmatchedTo().reasons()).containsExactlyInAnyOrderEntriesOf(
        Map.of("new", 5L, "no_response", 6L, "menolak", 7L, "tidak_ditemui", 0L, "tutup", 0L, "no_answer", 0L));
    assertThat(counted.unmatchedTo().total()).isEqualTo(18);
  }

  @Test
  void everyStateHasItsOwnLetter() {
    for (PathState state : PathState.values()) {
      assertThat(PathState.of(String.valueOf(state.letter()))).isEqualTo(state);
    }
    assertThat(PathState.of("")).isEqualTo(PathState.NO_RESPONSE);
    assertThat(PathState.of("lengkap", "")).isEqualTo(PathState.NO_ANSWER);
    assertThat(PathState.of("sebagian", "labour")).isEqualTo(PathState.LABOUR);
    assertThat(PathState.of("tutup", "")).isEqualTo(PathState.CLOSED);
  }
}
