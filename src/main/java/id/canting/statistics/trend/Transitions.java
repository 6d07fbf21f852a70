package id.canting.statistics.trend;

import java.util.Map;

/**
 * How businesses moved between main constraints from one round to another. Nothing is guessed: a business without a main constraint in either round is
 * counted apart, with the reason.
 *
 * @param scope over which rows it was counted: all or association
 * @param matched businesses with a main constraint in both rounds
 * @param unchanged those of them with the same one
 * @param matrix constraint in {@code from}, then in {@code to}
 * @param constraints of the matched businesses, by constraint: persisted (had it in both), resolved (no longer), new (in no round up to {@code from}),
 *     relapsed (not in {@code from}, but in a round before it)
 * @param unmatchedFrom a main constraint in {@code from} only
 * @param unmatchedTo a main constraint in {@code to} only
 */
public record Transitions(
    String from, String to, String scope, long matched, long unchanged, Map<String, Map<String, Long>> matrix, Map<String, Map<String, Long>> constraints, Unmatched unmatchedFrom,
    Unmatched unmatchedTo) {
  /**
   * @param reasons what is known of the business in the other round: {@code tidak_ditemui, menolak, tutup}; {@code no_answer} answered, but not this question;
   *     {@code no_response} no response; {@code new} (in {@code unmatchedTo}) no response in {@code from} nor in any round before it
   */
  public record Unmatched(long total, Map<String, Long> reasons) {}
}
