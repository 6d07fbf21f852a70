package id.canting.insight.codebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A variable of the responses, in the language asked for.
 *
 * @param name as files and REST write it
 * @param label what it is
 * @param type text, day, whole, number, code or yes_no
 * @param unit years, months, persons or points; null where it has none
 * @param least lowest value there can be; null where there is no such bound, as for {@code most}
 * @param values of a code or the bands of a score; empty for everything else
 * @param instruments versions of the questionnaire that ask for it; empty: every response has it
 */
public record Variable(
    String name, String label, String type, @Nullable String unit, @Nullable Integer least, @Nullable Integer most, List<Value> values, List<Integer> instruments) {
  /** @param from lower end of a band as the questionnaire writes it, null for the lowest and for codes */
  public record Value(String code, String label, @Nullable String from) {}
}
