package id.canting.area.boundary;

import id.canting.area.AreaService;
import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Boundaries of sub-districts: everyone reads those in force, administrators check files, put them in force and take them away. */
@ApplicationScoped
public class BoundaryService {
  private static final int NAMED = 40;
  private static final int LONGEST = 60;
  private static final int FILE_NAME = 200;

  @Inject CurrentUser user;
  @Inject AreaService areas;
  @Inject BoundaryRepository boundaries;
  @Inject Clock clock;

  /** Those in force. */
  @Permitted(Permission.AREA_READ)
  @Transactional
  public Boundaries current() {
    return boundaries.current();
  }

  /** Checks a file and keeps it aside; nothing on the map changes. @param content GeoJSON or TopoJSON @throws RuleViolation what is wrong with it (422) */
  @Permitted(Permission.BOUNDARY_CHANGE)
  @Transactional
  public BoundarySet check(@Nullable String fileName, byte @Nullable [] content) {
    return checked(fileName, content);
  }

  /** Checks a file and puts it in force; one that holds already changes nothing. @throws RuleViolation what is wrong with it (422) */
  @Permitted(Permission.BOUNDARY_CHANGE)
  @Transactional
  public BoundarySet put(@Nullable String fileName, byte @Nullable [] content) {
    return inForce(checked(fileName, content));
  }

  /** @throws RuleViolation boundary.unknown (404) */
  @Permitted(Permission.BOUNDARY_CHANGE)
  @Transactional
  public BoundarySet get(long id) {
    return found(id);
  }

  /** Puts what was checked in force, also what was before. Twice is as once. @throws RuleViolation boundary.unknown (404) */
  @Permitted(Permission.BOUNDARY_CHANGE)
  @Transactional
  public BoundarySet apply(long id) {
    return inForce(found(id));
  }

  /** Takes them off the map; the history keeps them. Without any nothing changes. */
  @Permitted(Permission.BOUNDARY_CHANGE)
  @Transactional
  public void remove() {
    if (boundaries.current().any()) {
      boundaries.event(null, "removed", clock.instant(), user.username());
    }
  }

  /** The latest first. */
  @Permitted(Permission.BOUNDARY_CHANGE)
  @Transactional
  public List<BoundaryEvent> history() {
    return boundaries.events();
  }

  private BoundarySet checked(@Nullable String fileName, byte @Nullable [] content) {
    if (content == null || content.length == 0) {
      throw RuleViolation.at("file", BoundaryRule.MISSING);
    }
    CheckedFile file = CheckedFile.of(content, areas.subDistricts());
    String told = fileName == null || fileName.isBlank() ? file.file().format() : fileName.strip();
    String name = told.length() > FILE_NAME ? told.substring(told.length() - FILE_NAME) : told;
    List<String> unmatched = file.matching().unmatched().stream().limit(NAMED).map(n -> n.length() > LONGEST ? n.substring(0, LONGEST) : n).toList();
    String layer = file.matching().layer();
    return boundaries.same(name, file.content()).orElseGet(() -> found(boundaries.add(new BoundarySet(0, name, file.file().format(), layer.length() > LONGEST ? layer.substring(0, LONGEST) : layer,
        file.matching().matched().size(), file.missing(), unmatched, file.positions(), file.keptPositions(), clock.instant(), user.username(), false), file.content())));
  }

  private BoundarySet inForce(BoundarySet set) {
    if (!set.current()) {
      boundaries.event(set.id(), boundaries.wasApplied(set.id()) ? "restored" : "applied", clock.instant(), user.username());
    }
    return found(set.id());
  }

  private BoundarySet found(long id) {
    return boundaries.find(id).orElseThrow(() -> new RuleViolation(BoundaryRule.UNKNOWN));
  }
}
