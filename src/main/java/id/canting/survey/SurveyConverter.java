package id.canting.survey;

import id.canting.shared.Codes;
import id.canting.shared.Labelled;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores closed lists as their codes, so that SQL, JSON and files say the same. */
abstract class SurveyConverter<E extends Enum<E> & Labelled> implements AttributeConverter<E, String> {
  private final Class<E> type;

  SurveyConverter(Class<E> type) {
    this.type = type;
  }

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable E value) {
    return Codes.of(value);
  }

  @Override
  public @Nullable E convertToEntityAttribute(@Nullable String code) {
    return code == null ? null : Codes.find(type, code).orElseThrow(() -> new IllegalStateException("unknown " + type.getSimpleName()));
  }

  @Converter(autoApply = true)
  static class OfRoundStatus extends SurveyConverter<RoundStatus> {
    OfRoundStatus() {
      super(RoundStatus.class);
    }
  }

  @Converter(autoApply = true)
  static class OfResponseStatus extends SurveyConverter<ResponseStatus> {
    OfResponseStatus() {
      super(ResponseStatus.class);
    }
  }

  @Converter(autoApply = true)
  static class OfConstraint extends SurveyConverter<Constraint> {
    OfConstraint() {
      super(Constraint.class);
    }
  }
}
