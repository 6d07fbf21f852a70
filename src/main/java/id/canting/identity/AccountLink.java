package id.canting.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Ties an account at Keycloak to the association that it leads or the business that it owns. */
@Entity
class AccountLink {
  @Id
  @Column(length = 255)
  private String username = "";

  private @Nullable Long associationId;

  @Column(length = 20)
  private @Nullable String businessCode;

  /** For JPA. */
  protected AccountLink() {}

  AccountLink(String username) {
    this.username = username;
  }

  void tie(@Nullable Long association, @Nullable String business) {
    associationId = association;
    businessCode = business;
  }

  @Nullable Long getAssociationId() {
    return associationId;
  }

  @Nullable String getBusinessCode() {
    return businessCode;
  }
}
