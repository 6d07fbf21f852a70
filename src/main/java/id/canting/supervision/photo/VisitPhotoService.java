package id.canting.supervision.photo;

import id.canting.document.StoredFiles;
import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.shared.RuleViolation;
import id.canting.supervision.SupervisionRule;
import id.canting.supervision.content.ClientUuid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Photos of visits. They come whole or in pieces; a piece that came already is harmless, and who lost the answer asks how far it came. */
@ApplicationScoped
public class VisitPhotoService {
  public static final int MOST_BYTES = 20 << 20;
  public static final int MOST_PIECE = 1 << 20;
  private static final int MOST_PHOTOS = 60;
  private static final Duration KEPT = Duration.ofDays(7);
  private static final String FIELD = "photo";

  @Inject CurrentUser user;
  @Inject VisitPhotoRepository photos;
  @Inject StoredFiles files;
  @Inject Clock clock;

  /** @return JPEG @throws RuleViolation photo.unknown (404) */
  @Permitted(Permission.VISIT_READ)
  @Transactional
  public byte[] read(String visit, String photo, boolean small) {
    long file = photos.visit(lower(visit), user.scope()).flatMap(v -> photos.file(v, lower(photo), small)).orElseThrow(() -> new RuleViolation(SupervisionRule.PHOTO_UNKNOWN));
    return files.read(file).bytes();
  }

  /** UUIDs of the photos of a visit that have come; none where there is no such visit. */
  @Permitted(Permission.VISIT_READ)
  @Transactional
  public Set<String> list(String visit) {
    return photos.visit(lower(visit), user.scope()).map(photos::of).orElse(Set.of());
  }

  /** How far a photo has come; a photo of which nothing is here has come to 0. @throws RuleViolation visit.unknown (404), photo.taken (409) */
  @Permitted(Permission.VISIT_CHANGE)
  @Transactional
  public Upload progress(String visit, String photo) {
    String uuid = canonical(photo);
    long holder = photos.visit(lower(visit), user.scope()).orElseThrow(() -> new RuleViolation(SupervisionRule.VISIT_UNKNOWN));
    if (isKept(uuid, holder)) {
      return new Upload(uuid, 0, 0, true);
    }
    return photos.upload(uuid).map(u -> progress(uuid, own(u, holder))).orElse(new Upload(uuid, 0, 0, false));
  }

  /**
   * Takes a piece of a photo; with the last one the photo is made.
   *
   * @param photo UUID, chosen by the client
   * @param from where the piece begins; what is here already is passed over
   * @param bytes of the whole photo
   * @return how far it has come
   * @throws RuleViolation visit.unknown (404), visit.submitted, photo.taken, upload.offset (409), upload.length, photo.uuid, photo.broken, photo.large, file.large, value.too-many (422)
   */
  @Permitted(Permission.VISIT_CHANGE)
  @Transactional
  public Upload take(String visit, String photo, int from, int bytes, byte[] piece) {
    String uuid = canonical(photo);
    VisitPhotoRepository.Of of = photos.lockVisit(lower(visit)).orElseThrow(() -> new RuleViolation(SupervisionRule.VISIT_UNKNOWN));
    if (isKept(uuid, of.visit())) {
      return new Upload(uuid, bytes, bytes, true);
    }
    if (!of.status().isWritten()) {
      throw new RuleViolation(SupervisionRule.VISIT_SUBMITTED);
    }
    if (bytes < 1 || bytes > MOST_BYTES || piece.length == 0 || from < 0 || from + (long) piece.length > bytes || piece.length > MOST_PIECE && piece.length != bytes) {
      throw RuleViolation.at(FIELD, SupervisionRule.UPLOAD_LENGTH, MOST_BYTES >> 20);
    }
    VisitPhotoRepository.Begun begun = begun(uuid, of.visit(), bytes);
    if (from > begun.received()) {
      throw RuleViolation.at(FIELD, SupervisionRule.UPLOAD_OFFSET, begun.received());
    }
    int known = begun.received() - from;
    if (known >= piece.length) {
      return progress(uuid, begun);
    }
    byte[] fresh = known == 0 ? piece : Arrays.copyOfRange(piece, known, piece.length);
    if (begun.received() + fresh.length < bytes) {
      photos.append(uuid, begun.received(), fresh);
      return new Upload(uuid, begun.received() + fresh.length, bytes, false);
    }
    make(uuid, of.visit(), joined(begun.received() == 0 ? new byte[0] : photos.content(uuid), fresh));
    return new Upload(uuid, bytes, bytes, true);
  }

  private VisitPhotoRepository.Begun begun(String photo, long visit, int bytes) {
    Optional<VisitPhotoRepository.Begun> present = photos.upload(photo);
    if (present.isPresent()) {
      VisitPhotoRepository.Begun begun = own(present.get(), visit);
      if (begun.bytes() != bytes) {
        throw RuleViolation.at(FIELD, SupervisionRule.UPLOAD_LENGTH, MOST_BYTES >> 20);
      }
      return begun;
    }
    if (photos.count(visit) >= MOST_PHOTOS) {
      throw RuleViolation.at(FIELD, SupervisionRule.TOO_MANY, MOST_PHOTOS);
    }
    photos.begin(photo, visit, bytes, clock.instant(), user.username(), clock.instant().minus(KEPT));
    return new VisitPhotoRepository.Begun(visit, bytes, 0);
  }

  private void make(String photo, long visit, byte[] content) {
    StoredFiles.Pictures made = files.keepPhoto(photo, content, FIELD);
    photos.finish(photo, visit, made.full(), made.small(), clock.instant(), user.username());
  }

  /** @throws RuleViolation photo.taken when another visit has it */
  private boolean isKept(String photo, long visit) {
    Optional<Long> holder = photos.holder(photo);
    if (holder.isPresent() && holder.get() != visit) {
      throw RuleViolation.at(FIELD, SupervisionRule.PHOTO_TAKEN);
    }
    return holder.isPresent();
  }

  private static VisitPhotoRepository.Begun own(VisitPhotoRepository.Begun begun, long visit) {
    if (begun.visit() != visit) {
      throw RuleViolation.at(FIELD, SupervisionRule.PHOTO_TAKEN);
    }
    return begun;
  }

  private static Upload progress(String photo, VisitPhotoRepository.Begun begun) {
    return new Upload(photo, begun.received(), begun.bytes(), false);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private static String canonical(String photo) {
    String uuid = lower(photo);
    if (!ClientUuid.isOne(uuid)) {
      throw RuleViolation.at(FIELD, SupervisionRule.PHOTO_UUID);
    }
    return uuid;
  }

  private static String lower(String uuid) {
    return uuid.toLowerCase(Locale.ROOT);
  }
}
