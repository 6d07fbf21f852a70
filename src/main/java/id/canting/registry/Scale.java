package id.canting.registry;

import id.canting.shared.Labelled;
import org.jspecify.annotations.Nullable;

/** Size of a business. Declared, and derived by two rules that may disagree with it and with each other. */
public enum Scale implements Labelled {
  MICRO("micro"),
  SMALL("small"),
  MEDIUM("medium"),
  LARGE("large");

  private static final long BILLION = 1_000_000_000L;

  private final String code;

  Scale(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /**
   * Scale by PP 7/2021 art. 35: yearly sales up to 2, 15, 50 billion rupiah; where sales are unknown, capital without land and
   * business building up to 1, 5, 10 billion (the criterion for founding).
   *
   * @return null when both are unknown
   */
  public static @Nullable Scale byRegulation(@Nullable Long annualSalesRupiah, @Nullable Long capitalRupiah) {
    if (annualSalesRupiah != null) {
      return upTo(annualSalesRupiah, 2 * BILLION, 15 * BILLION, 50 * BILLION);
    }
    return capitalRupiah == null ? null : upTo(capitalRupiah, BILLION, 5 * BILLION, 10 * BILLION);
  }

  /** Scale by Badan Pusat Statistik: 1–4 workers micro, 5–19 small, 20–99 medium. Null when unknown. */
  public static @Nullable Scale byWorkers(@Nullable Integer workers) {
    return workers == null ? null : upTo(workers, 4, 19, 99);
  }

  private static Scale upTo(long value, long micro, long small, long medium) {
    if (value <= micro) {
      return MICRO;
    }
    return value <= small ? SMALL : value <= medium ? MEDIUM : LARGE;
  }
}
