package id.canting.account;

import id.canting.identity.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** An account at Keycloak that holds a role of the portal, as last read there, and what the portal did with it. */
@Entity
@Audited
class Account {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account")
  @SequenceGenerator(name = "account", sequenceName = "account_seq", allocationSize = 50)
  private Long id;

  @Version private int version;

  @Column(nullable = false, updatable = false)
  private String username;

  @Column(nullable = false, length = 36)
  @NotAudited
  private String keycloakId;

  @Column(nullable = false, length = 200)
  private String name;

  @NotAudited private @Nullable String email;

  @Column(nullable = false, length = 20)
  private Role role;

  private boolean enabled;

  @Column(length = 10)
  private @Nullable InvitationWay way;

  private @Nullable Instant invitedAt;

  @Column(length = 100)
  @NotAudited
  private @Nullable String invitedBy;

  private @Nullable Instant acceptedAt;

  @Column(nullable = false)
  @NotAudited
  private Instant changedAt;

  protected Account() {}

  Account(KeycloakUser user, Instant now) {
    username = user.username();
    take(user, now);
  }

  /** What Keycloak says holds. */
  void take(KeycloakUser user, Instant now) {
    keycloakId = user.id();
    name = user.name();
    email = user.email();
    role = AccountPolicy.strongest(user.roles());
    enabled = user.enabled();
    changedAt = now;
  }

  boolean isAs(KeycloakUser user) {
    return new KeycloakUser(keycloakId, username, name, email, enabled, java.util.Set.of(role))
        .equals(new KeycloakUser(user.id(), username, user.name(), user.email(), user.enabled(), java.util.Set.of(AccountPolicy.strongest(user.roles()))));
  }

  void invite(InvitationWay how, String by, Instant now) {
    way = how;
    invitedBy = by;
    invitedAt = now;
    acceptedAt = null;
    changedAt = now;
  }

  void accept(Instant now) {
    acceptedAt = now;
    changedAt = now;
  }

  void enable(boolean on, Instant now) {
    enabled = on;
    changedAt = now;
  }

  long id() {
    return id;
  }

  String username() {
    return username;
  }

  String keycloakId() {
    return keycloakId;
  }

  String name() {
    return name;
  }

  @Nullable String email() {
    return email;
  }

  Role role() {
    return role;
  }

  boolean isEnabled() {
    return enabled;
  }

  Instant changedAt() {
    return changedAt;
  }
}
