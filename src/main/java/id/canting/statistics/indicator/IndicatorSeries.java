package id.canting.statistics.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of an indicator by period and area, the earliest first.
 *
 * @param version of the definition as it is now
 * @param by null: not told apart
 * @param scope over which rows it was counted: all or association
 */
public record IndicatorSeries(String code, String unit, int version, @Nullable String by, String scope, List<Item> items) {
  /** The period of what is counted of the register as it is. */
  public static final String NOW = "now";

  /**
   * @param period of a round, or {@code now}
   * @param area sentra code, name of the sub-district in lower case, {@code none} for not known, or {@code total}
   * @param numerator null where there are no data yet; so are {@code denominator} and {@code value}
   * @param value percent with one decimal, half up; other units unrounded
   * @param target null: none
   * @param version of the definition that the value was computed with
   * @param kept key of the kept value, part of its permanent address; null while the round is not closed
   */
  public record Item(
      String period, String area, @Nullable Number numerator, @Nullable Long denominator, @Nullable Number value, @Nullable BigDecimal target, int version, @Nullable Long kept) {}

  /**
   * A value as it was when its round was closed; it never changes.
   *
   * @param definition as it was
   * @param superseded when the round was reopened, null: it holds
   */
  public record Kept(
      long kept, String code, String period, int version, Definition definition, @Nullable String by, String scope, Instant keptAt, @Nullable Instant superseded, List<Item> items) {}
}
