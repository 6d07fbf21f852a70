package id.canting.account;

import id.canting.identity.AccountLinks;
import id.canting.identity.Association;
import id.canting.identity.CurrentUser;
import id.canting.identity.Open;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.identity.PublicAddress;
import id.canting.identity.Role;
import id.canting.mail.Letter;
import id.canting.mail.Outbox;
import id.canting.shared.Codes;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.Texts;
import id.canting.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Invites people and lets them choose a password by a one-time code. Keycloak first, then the portal; what the portal cannot keep is taken back there. */
@ApplicationScoped
public class InvitationService {
  private static final int LEAST = 8;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Texts.INDONESIAN);

  @Inject CurrentUser user;
  @Inject AccountQueries queries;
  @Inject AccountBookService book;
  @Inject AccountMirror mirror;
  @Inject AccountLinks links;
  @Inject KeycloakAdmin keycloak;
  @Inject Outbox outbox;
  @Inject PublicAddress address;
  @Inject Clock clock;

  private record Wish(String username, String name, @Nullable String email, Role role, @Nullable Long association, @Nullable String business, InvitationWay way) {}

  /**
   * Makes an account that is tied to its business or association. By e-mail its code is sent at once; one that will be printed gets its code by {@link #reset}.
   *
   * @return the user name
   * @throws RuleViolation account.role-foreign (403), account.username-taken, account.email-taken (409), account.away (503) or what is wrong with the wish (422)
   */
  @Permitted(Permission.ACCOUNT_INVITE)
  public String invite(NewAccount wanted) {
    Wish wish = read(wanted);
    if (book.isKnown(wish.username())) {
      throw RuleViolation.at("username", AccountRule.USERNAME_TAKEN);
    }
    String code = wish.way() == InvitationWay.EMAIL ? InvitationCode.next() : null;
    Instant until = clock.instant().plus(InvitationCode.GOOD_FOR);
    KeycloakAdmin.Made made = keycloak.make(wish.username(), wish.name(), wish.email(), wish.role());
    try {
      book.invited(new KeycloakUser(made.id(), wish.username(), wish.name(), wish.email(), true, Set.of(wish.role())), wish.association(), wish.business(), wish.way(),
          code == null ? null : InvitationCode.hash(wish.username(), code), until, code == null ? null : letter(wish.username(), wish.name(), wish.email(), code, until, "letter"));
    } catch (RuntimeException e) {
      if (made.made()) {
        keycloak.remove(made.id());
      }
      throw e;
    }
    return wish.username();
  }

  /**
   * A new code with which the person chooses a password anew; the one of before is good no more, the password stays until then.
   *
   * @param way code of {@link InvitationWay}; null: printed
   * @throws RuleViolation account.unknown (404), account.deactivated (409), account.email-missing (422), account.away (503)
   */
  @Permitted(Permission.ACCOUNT_INVITE)
  public IssuedCode reset(String username, @Nullable String way) {
    mirror.freshen(username);
    AccountRecord account = queries.record(username, AccountPolicy.of(user), user.username()).orElseThrow(() -> new RuleViolation(AccountRule.UNKNOWN));
    InvitationWay how = Codes.read(InvitationWay.class, way, "way");
    boolean byLetter = how == InvitationWay.EMAIL;
    if (byLetter && (account.email() == null || !outbox.isOpen())) {
      throw RuleViolation.at("way", account.email() == null ? AccountRule.EMAIL_MISSING : AccountRule.MAIL_CLOSED);
    }
    String code = InvitationCode.next();
    Instant until = clock.instant().plus(InvitationCode.GOOD_FOR);
    String name = account.row().name();
    book.reset(username, byLetter ? InvitationWay.EMAIL : InvitationWay.PRINT, InvitationCode.hash(username, code), until,
        byLetter ? letter(username, name, account.email(), code, until, account.row().firstSeenAt() == null ? "letter" : "reset-letter") : null);
    return new IssuedCode(username, name, byLetter ? "email" : "print", byLetter ? null : code, page(username), until);
  }

  /**
   * Chooses a password with a code, which is used up by it.
   *
   * @throws RuleViolation what is wrong with the code or the password (422), account.code-used, account.deactivated (409), account.away (503)
   */
  @Open(because = "whoever is invited has no password yet; the code cannot be guessed, and few wrong ones are taken")
  public void accept(@Nullable String username, @Nullable String code, @Nullable String password, @Nullable String again) {
    Violations violations = new Violations();
    String name = violations.required(username, 255, "username").toLowerCase(Locale.ROOT);
    String given = violations.required(code, 40, "code");
    violations.unless(password != null && !password.isEmpty(), "password", SharedRule.MISSING);
    String chosen = password == null ? "" : password;
    if (!chosen.isEmpty()) {
      violations.unless(chosen.length() >= LEAST && chosen.length() <= 128, "password", AccountRule.PASSWORD_SHORT, LEAST);
      violations.unless(!chosen.equalsIgnoreCase(name), "password", AccountRule.PASSWORD_NAME);
      violations.unless(chosen.equals(again), "again", AccountRule.PASSWORD_OTHER);
    }
    violations.throwIfAny();
    AccountBookService.Claim claim = book.claim(name, InvitationCode.hash(name, given));
    if (claim.refusal() != null) {
      throw RuleViolation.at("code", claim.refusal());
    }
    try {
      keycloak.setPassword(claim.keycloakId(), chosen);
    } catch (RuntimeException e) {
      book.release(claim.account());
      throw e;
    }
    mirror.accepted(name);
  }

  private Wish read(NewAccount wanted) {
    Violations violations = new Violations();
    AccountPolicy.Reach reach = AccountPolicy.of(user);
    String name = violations.required(wanted.name(), 200, "name").replaceAll("\\s+", " ");
    String email = violations.text(wanted.email(), 254, "email");
    email = email == null ? null : email.toLowerCase(Locale.ROOT);
    violations.unless(email == null || Letter.isAddress(email), "email", AccountRule.EMAIL_FORM);
    String username = violations.text(wanted.username(), 60, "username");
    username = username != null ? username.toLowerCase(Locale.ROOT) : email != null ? email : violations.required(null, 60, "username");
    violations.unless(username.isEmpty() || username.matches("[a-z0-9][a-z0-9._@+-]{2,253}"), "username", AccountRule.USERNAME_FORM);
    Role role = violations.choice(Role.class, wanted.role(), "role");
    violations.unless(wanted.role() != null && !wanted.role().isBlank(), "role", SharedRule.MISSING);
    if (role != null && !reach.covers(role)) {
      throw RuleViolation.at("role", AccountRule.ROLE_FOREIGN);
    }
    String business = role == Role.ARTISAN ? business(violations, reach, wanted.business()) : null;
    Long association = role == Role.ASSOCIATION_LEADER ? association(violations, wanted.association()) : null;
    InvitationWay asked = violations.choice(InvitationWay.class, wanted.way(), "way");
    InvitationWay way = asked != null ? asked : email != null && outbox.isOpen() ? InvitationWay.EMAIL : InvitationWay.PRINT;
    violations.unless(way == InvitationWay.PRINT || email != null, "email", AccountRule.EMAIL_MISSING);
    violations.unless(way == InvitationWay.PRINT || outbox.isOpen(), "way", AccountRule.MAIL_CLOSED);
    violations.throwIfAny();
    return new Wish(username, name, email, java.util.Objects.requireNonNull(role), association, business, way);
  }

  private String business(Violations violations, AccountPolicy.Reach reach, @Nullable String code) {
    String wanted = violations.required(code, 20, "business");
    if (wanted.isEmpty()) {
      return wanted;
    }
    var firm = queries.firm(wanted).filter(f -> reach.coversBusinessOf(f.association()));
    violations.unless(firm.isPresent(), "business", AccountRule.BUSINESS_UNKNOWN);
    return firm.map(AccountQueries.Firm::code).orElse("");
  }

  private @Nullable Long association(Violations violations, @Nullable String code) {
    String wanted = violations.required(code, 20, "association");
    Long id = links.associations().stream().filter(a -> a.getCode().equals(wanted)).map(Association::getId).findFirst().orElse(null);
    violations.unless(wanted.isEmpty() || id != null, "association", AccountRule.ASSOCIATION_UNKNOWN);
    return id;
  }

  private Letter letter(String username, String name, @Nullable String email, String code, Instant until, String kind) {
    Locale id = Texts.INDONESIAN;
    return new Letter(String.valueOf(email), Texts.get(id, "account." + kind + ".subject"),
        Texts.get(id, "account." + kind + ".body", name, username, code, page(username), DAY.format(until.atZone(clock.getZone()))), null);
  }

  private String page(String username) {
    return address.of("/public/invitation.xhtml?username=" + URLEncoder.encode(username, StandardCharsets.UTF_8));
  }
}
