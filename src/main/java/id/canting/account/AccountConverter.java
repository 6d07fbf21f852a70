package id.canting.account;

import id.canting.identity.Role;
import id.canting.registry.LabelledConverter;
import jakarta.persistence.Converter;

/** How the closed lists of accounts are stored. */
final class AccountConverter {
  private AccountConverter() {}

  @Converter(autoApply = true)
  static class OfRole extends LabelledConverter<Role> {
    OfRole() {
      super(Role.class);
    }
  }

  @Converter(autoApply = true)
  static class OfWay extends LabelledConverter<InvitationWay> {
    OfWay() {
      super(InvitationWay.class);
    }
  }
}
