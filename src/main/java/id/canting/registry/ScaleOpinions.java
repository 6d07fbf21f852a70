package id.canting.registry;

import id.canting.shared.Codes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Scale is an opinion: the declared one with basis and date, beside it what two rules say. None overwrites another.
 *
 * @param pp7 by PP 7/2021 art. 35, null when sales and capital are unknown
 * @param bps by BPS workers, null when workers are unknown
 * @param disagrees a rule says something else than what is declared
 */
public record ScaleOpinions(
    @Nullable String declared, @Nullable String basis, @Nullable LocalDate since, @Nullable String pp7, @Nullable String bps, boolean disagrees) {

  static ScaleOpinions of(
      @Nullable String declared, @Nullable String basis, @Nullable LocalDate since, @Nullable Long annualSales, @Nullable Long capital, @Nullable Integer workers) {
    String pp7 = Codes.of(Scale.byRegulation(annualSales, capital));
    String bps = Codes.of(Scale.byWorkers(workers));
    boolean disagrees = declared != null && (pp7 != null && !pp7.equals(declared) || bps != null && !bps.equals(declared));
    return new ScaleOpinions(declared, basis, since, pp7, bps, disagrees);
  }
}
