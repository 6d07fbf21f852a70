package id.canting.notice.credit;

import id.canting.shared.Labelled;
import org.jspecify.annotations.Nullable;

/** Classes of Kredit Usaha Rakyat and the most that each lends (Permenko 1/2023, renewed by Permenko 1/2026). */
public enum KurClass implements Labelled {
  SUPER_MIKRO("super_mikro", 1, 10_000_000L),
  MIKRO("mikro", 10_000_001L, 100_000_000L),
  KECIL("kecil", 100_000_001L, 500_000_000L);

  private final String code;
  private final long least;
  private final long most;

  KurClass(String code, long least, long most) {
    this.code = code;
    this.least = least;
    this.most = most;
  }

  @Override
  public String code() {
    return code;
  }

  /** The class that an amount belongs to; null for none. */
  public static @Nullable KurClass of(long rupiah) {
    for (KurClass one : values()) {
      if (rupiah >= one.least && rupiah <= one.most) {
        return one;
      }
    }
    return null;
  }

  /** Rupiah, inclusive. */
  public long least() {
    return least;
  }

  /** Rupiah, inclusive. */
  public long most() {
    return most;
  }
}
