package id.canting.notice.application;

import id.canting.notice.credit.CreditStep;
import id.canting.notice.credit.KurClass;
import id.canting.registry.LabelledConverter;
import jakarta.persistence.Converter;

/** How the closed lists of applications are stored. */
final class ApplicationConverter {
  private ApplicationConverter() {}

  @Converter(autoApply = true)
  static class OfStatus extends LabelledConverter<ApplicationStatus> {
    OfStatus() {
      super(ApplicationStatus.class);
    }
  }

  @Converter(autoApply = true)
  static class OfCreditStep extends LabelledConverter<CreditStep> {
    OfCreditStep() {
      super(CreditStep.class);
    }
  }

  @Converter(autoApply = true)
  static class OfKurClass extends LabelledConverter<KurClass> {
    OfKurClass() {
      super(KurClass.class);
    }
  }
}
