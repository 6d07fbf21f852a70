package id.canting.supervision;

import id.canting.registry.LabelledConverter;
import jakarta.persistence.Converter;

/** Stores closed lists of visits as their codes. */
final class VisitConverter {
  private VisitConverter() {}

  @Converter(autoApply = true)
  static class OfPurpose extends LabelledConverter<VisitPurpose> {
    OfPurpose() {
      super(VisitPurpose.class);
    }
  }

  @Converter(autoApply = true)
  static class OfStatus extends LabelledConverter<VisitStatus> {
    OfStatus() {
      super(VisitStatus.class);
    }
  }
}
