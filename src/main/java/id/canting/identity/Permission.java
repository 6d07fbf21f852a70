package id.canting.identity;

import static id.canting.identity.Role.*;

import java.util.EnumSet;
import java.util.Set;

/** What can be done, and which roles may. On which rows is {@link DataScope}'s matter. The table is that of the REST contract. */
public enum Permission {
  AREA_READ(DISTRICT_OFFICER, ASSOCIATION_LEADER, ARTISAN, RESEARCHER, ADMINISTRATOR),
  AREA_CHANGE(DISTRICT_OFFICER),
  SENTRA_READ(DISTRICT_OFFICER, ASSOCIATION_LEADER, ARTISAN, RESEARCHER, ADMINISTRATOR),
  SENTRA_CHANGE(DISTRICT_OFFICER),
  BUSINESS_READ(DISTRICT_OFFICER, ASSOCIATION_LEADER, ARTISAN, RESEARCHER),
  BUSINESS_HISTORY(DISTRICT_OFFICER, ASSOCIATION_LEADER, ARTISAN),
  BUSINESS_REGISTER(DISTRICT_OFFICER, ASSOCIATION_LEADER),
  /** Which fields a role may change is told by the registry's {@code ChangePolicy}. */
  BUSINESS_CHANGE(DISTRICT_OFFICER, ASSOCIATION_LEADER, ARTISAN),
  CRAFTSPERSON_READ(DISTRICT_OFFICER, ASSOCIATION_LEADER, ARTISAN, RESEARCHER),
  CRAFTSPERSON_HISTORY(DISTRICT_OFFICER, ASSOCIATION_LEADER, ARTISAN),
  CRAFTSPERSON_REGISTER(DISTRICT_OFFICER, ASSOCIATION_LEADER),
  CRAFTSPERSON_CHANGE(DISTRICT_OFFICER, ASSOCIATION_LEADER),
  IMPORT(DISTRICT_OFFICER, ASSOCIATION_LEADER),
  TABLE_READ(DISTRICT_OFFICER, ASSOCIATION_LEADER, RESEARCHER);

  private final Set<Role> roles;

  Permission(Role first, Role... rest) {
    roles = EnumSet.of(first, rest);
  }

  public Set<Role> roles() {
    return EnumSet.copyOf(roles);
  }

  public boolean heldBy(Set<Role> held) {
    return roles.stream().anyMatch(held::contains);
  }
}
