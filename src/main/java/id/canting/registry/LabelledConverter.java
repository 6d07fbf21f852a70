package id.canting.registry;

import id.canting.shared.Codes;
import id.canting.shared.Labelled;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores closed lists as their codes, so that SQL, JSON and files say the same. */
public abstract class LabelledConverter<E extends Enum<E> & Labelled> implements AttributeConverter<E, String> {
  private final Class<E> type;

  protected LabelledConverter(Class<E> type) {
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
  static class OfScale extends LabelledConverter<Scale> {
    OfScale() {
      super(Scale.class);
    }
  }

  @Converter(autoApply = true)
  static class OfScaleBasis extends LabelledConverter<ScaleBasis> {
    OfScaleBasis() {
      super(ScaleBasis.class);
    }
  }

  @Converter(autoApply = true)
  static class OfStatus extends LabelledConverter<BusinessStatus> {
    OfStatus() {
      super(BusinessStatus.class);
    }
  }

  @Converter(autoApply = true)
  static class OfBatikType extends LabelledConverter<BatikType> {
    OfBatikType() {
      super(BatikType.class);
    }
  }

  @Converter(autoApply = true)
  static class OfDye extends LabelledConverter<Dye> {
    OfDye() {
      super(Dye.class);
    }
  }

  @Converter(autoApply = true)
  static class OfMarketReach extends LabelledConverter<MarketReach> {
    OfMarketReach() {
      super(MarketReach.class);
    }
  }

  @Converter(autoApply = true)
  static class OfCertificationKind extends LabelledConverter<CertificationKind> {
    OfCertificationKind() {
      super(CertificationKind.class);
    }
  }

  @Converter(autoApply = true)
  static class OfSex extends LabelledConverter<Sex> {
    OfSex() {
      super(Sex.class);
    }
  }
}
