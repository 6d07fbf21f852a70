package id.canting.account;

import id.canting.account.KeycloakCalls.Answer;
import id.canting.identity.Role;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the portal does with accounts at Keycloak. Every method throws account.away (503) when Keycloak cannot be asked. */
@ApplicationScoped
class KeycloakAdmin {
  private static final int PORTION = 500;

  @Inject KeycloakCalls calls;

  /** @param made false when an account was there that an earlier invitation had left unfinished */
  record Made(String id, boolean made) {}

  /** Everybody who holds a role of the portal, by user name. */
  Map<String, KeycloakUser> everybody() {
    Map<String, KeycloakUser> all = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      int size = PORTION;
      for (int first = 0; size == PORTION; first += PORTION) {
        List<JsonObject> users = list("/roles/" + role.code() + "/users?briefRepresentation=true&first=" + first + "&max=" + PORTION);
        for (JsonObject user : users) {
          all.merge(user.getString("username"), user(user, EnumSet.of(role)), KeycloakAdmin::both);
        }
        size = users.size();
      }
    }
    return all;
  }

  /** Empty for who has no role of the portal. */
  Optional<KeycloakUser> find(String username) {
    return named(username).map(user -> user(user, roles(user.getString("id")))).filter(user -> !user.roles().isEmpty());
  }

  /**
   * Makes an account that cannot sign in before a password is set.
   *
   * @throws RuleViolation account.username-taken, account.email-taken (409), account.name-refused (422)
   */
  Made make(String username, String name, @Nullable String email, Role role) {
    int space = name.indexOf(' ');
    JsonObjectBuilder body = SharedJson.PROVIDER.createObjectBuilder().add("username", username).add("enabled", true).add("emailVerified", email != null)
        .add("firstName", space < 0 ? name : name.substring(0, space)).add("lastName", space < 0 ? "" : name.substring(space + 1));
    if (email != null) {
      body.add("email", email);
    }
    Answer answer = calls.call("POST", "/users", body.build());
    if (answer.status() == 409) {
      return unfinished(username, email, role);
    }
    if (answer.status() == 400) {
      throw RuleViolation.at("name", AccountRule.NAME_REFUSED);
    }
    String id = answer.created();
    if (answer.status() != 201 || id == null) {
      throw new RuleViolation(AccountRule.AWAY);
    }
    try {
      give(id, role);
    } catch (RuleViolation e) {
      remove(id);
      throw e;
    }
    return new Made(id, true);
  }

  /** Takes an account back that was just made. */
  void remove(String id) {
    calls.call("DELETE", "/users/" + id, null);
  }

  /** Lets it sign in, or not; then nobody is signed in with it any more. */
  void enable(String id, boolean on) {
    JsonObject user = calls.call("GET", "/users/" + id, null).json().asJsonObject();
    must(calls.call("PUT", "/users/" + id, SharedJson.PROVIDER.createObjectBuilder(user).add("enabled", on).build()), 204);
    if (!on) {
      must(calls.call("POST", "/users/" + id + "/logout", null), 204);
    }
  }

  /** @throws RuleViolation account.password-… (422) for a password that the realm's policy refuses */
  void setPassword(String id, String password) {
    JsonObject body = SharedJson.PROVIDER.createObjectBuilder().add("type", "password").add("value", password).add("temporary", false).build();
    Answer answer = calls.call("PUT", "/users/" + id + "/reset-password", body);
    if (answer.status() == 400) {
      JsonObject refusal = answer.json().asJsonObject();
      throw PasswordWords.refused(refusal.getString("error", ""), refusal.getString("error_description", ""));
    }
    must(answer, 204);
    must(calls.call("POST", "/users/" + id + "/logout", null), 204);
  }

  /** An account without a password and without another role is what an interrupted invitation leaves; any other is somebody's. */
  private Made unfinished(String username, @Nullable String email, Role role) {
    JsonObject user = named(username).orElseThrow(() -> email == null ? RuleViolation.at("username", AccountRule.USERNAME_TAKEN) : RuleViolation.at("email", AccountRule.EMAIL_TAKEN));
    String id = user.getString("id");
    boolean free = list("/users/" + id + "/credentials").isEmpty() && Set.of(role).containsAll(roles(id)) && user.getBoolean("enabled", false);
    if (!free) {
      throw RuleViolation.at("username", AccountRule.USERNAME_TAKEN);
    }
    give(id, role);
    return new Made(id, false);
  }

  private void give(String id, Role role) {
    JsonValue known = calls.call("GET", "/roles/" + role.code(), null).json();
    must(calls.call("POST", "/users/" + id + "/role-mappings/realm", SharedJson.PROVIDER.createArrayBuilder().add(known).build()), 204);
  }

  private Optional<JsonObject> named(String username) {
    return list("/users?exact=true&username=" + KeycloakCalls.encoded(username)).stream().findFirst();
  }

  private Set<Role> roles(String id) {
    EnumSet<Role> held = EnumSet.noneOf(Role.class);
    list("/users/" + id + "/role-mappings/realm").forEach(role -> Role.of(role.getString("name")).ifPresent(held::add));
    return held;
  }

  private List<JsonObject> list(String path) {
    Answer answer = calls.call("GET", path, null);
    return answer.status() == 404 ? List.of() : answer.json().asJsonArray().getValuesAs(JsonObject.class);
  }

  private static void must(Answer answer, int status) {
    if (answer.status() != status) {
      throw new RuleViolation(AccountRule.AWAY);
    }
  }

  private static KeycloakUser user(JsonObject user, Set<Role> roles) {
    String username = user.getString("username");
    String name = (user.getString("firstName", "") + " " + user.getString("lastName", "")).strip();
    return new KeycloakUser(user.getString("id"), username, name.isEmpty() ? username : name.substring(0, Math.min(200, name.length())), user.getString("email", null), user.getBoolean("enabled", false), roles);
  }

  private static KeycloakUser both(KeycloakUser one, KeycloakUser other) {
    EnumSet<Role> roles = EnumSet.copyOf(one.roles());
    roles.addAll(other.roles());
    return new KeycloakUser(one.id(), one.username(), one.name(), one.email(), one.enabled(), roles);
  }
}
