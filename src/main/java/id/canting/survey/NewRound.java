package id.canting.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A round that an officer wants to open.
 *
 * @param period {@code 2026-S1}, {@code 2026-Q3}, {@code 2026-07} or {@code 2026}
 * @param instrument version; null: the one in force
 * @param sample null: every business that is not closed
 * @param opens first day of the field work; {@code deadline} the last
 */
public record NewRound(
    @Nullable String period, @Nullable Integer instrument, @Nullable Sample sample, @Nullable LocalDate opens, @Nullable LocalDate deadline, @Nullable List<Enumerator> enumerators,
    @Nullable String note) {

  /**
   * How businesses are chosen among those that are not closed.
   *
   * @param kind {@code all}; {@code filter}: all that the filters take; {@code stratified}: {@code size} of them, random by sentra and declared scale, the same for the same
   *     {@code seed}; {@code snowball}: begins with {@code businesses} and grows by those that they name
   * @param size of a stratified sample; {@code seed} of its draw, null: 1
   */
  public record Sample(
      @Nullable String kind, @Nullable Set<String> sentra, @Nullable Set<String> subDistrict, @Nullable Set<String> scale, @Nullable Set<String> batikType, @Nullable Integer size,
      @Nullable Long seed, @Nullable List<String> businesses) {
    static final Sample ALL = new Sample("all", null, null, null, null, null, null, null);
  }

  /** @param name account or name @param sentras codes that they visit */
  public record Enumerator(@Nullable String name, @Nullable Set<String> sentras) {}
}
