package id.canting.survey;

import id.canting.registry.LabelledConverter;
import jakarta.persistence.Converter;

/** How the closed lists of surveys are stored. */
final class SurveyConverter {
  private SurveyConverter() {}

  @Converter(autoApply = true)
  static class OfRoundStatus extends LabelledConverter<RoundStatus> {
    OfRoundStatus() {
      super(RoundStatus.class);
    }
  }

  @Converter(autoApply = true)
  static class OfResponseStatus extends LabelledConverter<ResponseStatus> {
    OfResponseStatus() {
      super(ResponseStatus.class);
    }
  }

  @Converter(autoApply = true)
  static class OfConstraint extends LabelledConverter<Constraint> {
    OfConstraint() {
      super(Constraint.class);
    }
  }
}
