package id.canting.programme.activity;

import id.canting.document.StoredFiles;
import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.programme.ProgrammeRule;
import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Photos of activities, made anew from their pixels. They show persons, so who may not see persons sees none. */
@ApplicationScoped
public class PhotoService {
  private static final int MOST = 30;

  @Inject CurrentUser user;
  @Inject ActivityRepository activities;
  @Inject PhotoRepository photos;
  @Inject StoredFiles files;
  @Inject Clock clock;

  /** Numbers of the photos. */
  @Permitted(Permission.ATTENDANCE_READ)
  @Transactional
  public List<Integer> list(String activity) {
    return photos.of(activity);
  }

  /** @throws RuleViolation photo.unknown (404) */
  @Permitted(Permission.ATTENDANCE_READ)
  @Transactional
  public byte[] read(String activity, int number, boolean small) {
    return files.read(photos.file(activity, number, small).orElseThrow(() -> new RuleViolation(ProgrammeRule.PHOTO_UNKNOWN))).bytes();
  }

  /** @param content JPEG or PNG @throws RuleViolation activity.unknown (404), photo.broken, photo.large, value.too-many (422) at photo */
  @Permitted(Permission.PROGRAMME_CHANGE)
  @Transactional
  public void add(String activity, byte[] content) {
    Activity found = toChange(activity);
    StoredFiles.Pictures kept = files.keepPhoto(activity, content, "photo");
    if (photos.of(activity).size() >= MOST) {
      throw RuleViolation.at("photo", ProgrammeRule.TOO_MANY, MOST);
    }
    photos.add(found.id(), kept.full(), kept.small(), clock.instant(), user.username());
  }

  /** @throws RuleViolation activity.unknown, photo.unknown (404) */
  @Permitted(Permission.PROGRAMME_CHANGE)
  @Transactional
  public void remove(String activity, int number) {
    if (!photos.remove(toChange(activity).id(), number)) {
      throw new RuleViolation(ProgrammeRule.PHOTO_UNKNOWN);
    }
  }

  private Activity toChange(String activity) {
    return activities.findToChange(activity).orElseThrow(() -> new RuleViolation(ProgrammeRule.ACTIVITY_UNKNOWN));
  }
}
