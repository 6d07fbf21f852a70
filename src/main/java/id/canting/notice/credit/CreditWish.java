package id.canting.notice.credit;

import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Credit that is asked for. @param askedRupiah within the class */
public record CreditWish(KurClass kurClass, String bank, long askedRupiah, @Nullable String purpose) {
  private static final int BANK = 100;
  private static final int PURPOSE = 500;

  /**
   * As forms and REST say it.
   *
   * @param kurClass code; null: the one that the amount belongs to
   * @throws RuleViolation value.missing, value.range, value.unknown, value.too-long, credit.class (422)
   */
  public static CreditWish read(@Nullable String kurClass, @Nullable String bank, @Nullable Long asked, @Nullable String purpose) {
    Violations wrong = new Violations();
    KurClass said = wrong.choice(KurClass.class, kurClass, "kurClass");
    String partner = wrong.required(bank, BANK, "bank");
    String use = wrong.text(purpose, PURPOSE, "purpose");
    wrong.unless(asked != null, "asked", SharedRule.MISSING);
    wrong.range(asked, 1L, KurClass.KECIL.most(), "asked");
    KurClass fitting = asked == null ? null : KurClass.of(asked);
    if (said != null && fitting != null) {
      wrong.unless(said == fitting, "asked", CreditRule.CLASS, said, said.least(), said.most());
    }
    wrong.throwIfAny();
    return new CreditWish(Objects.requireNonNull(fitting), partner, Objects.requireNonNull(asked), use);
  }
}
