package id.canting.notice.application;

import org.jspecify.annotations.Nullable;

/**
 * An application as REST and forms bring it.
 *
 * @param business code; null for the artisan's own
 * @param kurClass super_mikro, mikro or kecil; this and what follows only where the notice is about credit
 * @param bank the bank partner that it should go to
 * @param asked rupiah, within the class
 * @param purpose what it is for
 */
public record NewApplication(@Nullable String business, @Nullable String kurClass, @Nullable String bank, @Nullable Long asked, @Nullable String purpose) {
  public static NewApplication of(@Nullable String business) {
    return new NewApplication(business, null, null, null, null);
  }
}
