package id.canting.identity.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The signed-in person, for the frame and for links that only some roles may follow. Asks the token only, never the database. */
@Named("me")
@RequestScoped
public class MeBacking {
  @Inject CurrentUser user;

  private final Set<Permission> held = EnumSet.noneOf(Permission.class);
  private boolean read;

  public boolean isSignedIn() {
    return !user.roles().isEmpty();
  }

  public String getName() {
    return user.username();
  }

  public List<Role> getRoles() {
    return List.copyOf(user.roles());
  }

  /** @param permission its constant's name */
  public boolean may(String permission) {
    if (!read) {
      read = true;
      for (Permission each : Permission.values()) {
        if (user.may(each)) {
          held.add(each);
        }
      }
    }
    return held.contains(Permission.valueOf(permission));
  }

  /** @param role its code */
  public boolean is(String role) {
    return Role.of(role).filter(user.roles()::contains).isPresent();
  }
}
