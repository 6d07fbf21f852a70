package id.canting.supervision.followup;

import id.canting.registry.LabelledConverter;
import jakarta.persistence.Converter;

/** How the closed lists of follow-ups are stored. */
final class FollowUpConverter {
  private FollowUpConverter() {}

  @Converter(autoApply = true)
  static class OfOwner extends LabelledConverter<FollowUpOwner> {
    OfOwner() {
      super(FollowUpOwner.class);
    }
  }

  @Converter(autoApply = true)
  static class OfState extends LabelledConverter<FollowUpState> {
    OfState() {
      super(FollowUpState.class);
    }
  }
}
