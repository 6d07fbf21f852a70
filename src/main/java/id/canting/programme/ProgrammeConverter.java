package id.canting.programme;

import id.canting.registry.LabelledConverter;
import jakarta.persistence.Converter;

/** How the closed lists of programmes are stored. */
final class ProgrammeConverter {
  private ProgrammeConverter() {}

  @Converter(autoApply = true)
  static class OfKind extends LabelledConverter<ProgrammeKind> {
    OfKind() {
      super(ProgrammeKind.class);
    }
  }

  @Converter(autoApply = true)
  static class OfLevel extends LabelledConverter<ProgrammeLevel> {
    OfLevel() {
      super(ProgrammeLevel.class);
    }
  }

  @Converter(autoApply = true)
  static class OfStatus extends LabelledConverter<ProgrammeStatus> {
    OfStatus() {
      super(ProgrammeStatus.class);
    }
  }
}
