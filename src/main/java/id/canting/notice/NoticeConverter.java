package id.canting.notice;

import id.canting.registry.LabelledConverter;
import jakarta.persistence.Converter;

/** How the closed lists of notices are stored. */
final class NoticeConverter {
  private NoticeConverter() {}

  @Converter(autoApply = true)
  static class OfKind extends LabelledConverter<NoticeKind> {
    OfKind() {
      super(NoticeKind.class);
    }
  }

  @Converter(autoApply = true)
  static class OfStatus extends LabelledConverter<NoticeStatus> {
    OfStatus() {
      super(NoticeStatus.class);
    }
  }

  @Converter(autoApply = true)
  static class OfAllocation extends LabelledConverter<Allocation> {
    OfAllocation() {
      super(Allocation.class);
    }
  }
}
