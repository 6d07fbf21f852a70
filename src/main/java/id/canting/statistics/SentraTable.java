package id.canting.statistics;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Table 2 of the study: the sentra and their craftspeople.
 *
 * @param year of the declared figures
 * @param total registered craftspeople of all rows; {@code declaredTotal} declared ones, null where no office declared any
 */
public record SentraTable(int table, @Nullable Integer year, String scope, List<Row> rows, long total, @Nullable Long declaredTotal) {
  /**
   * @param sentra code
   * @param villages official names; {@code villageCodes} in the same order
   * @param subDistrictPrinted as the study prints it
   * @param craftspeople in the register
   * @param coverage registered of declared in percent, one decimal; null without a declared figure
   */
  public record Row(
      int no, String sentra, String name, String product, List<String> villages, List<String> villageCodes, String subDistrict,
      @Nullable String subDistrictPrinted, long craftspeople, @Nullable Integer declared, @Nullable BigDecimal coverage) {}
}
