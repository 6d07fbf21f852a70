package id.canting.supervision.followup;

import id.canting.audit.AuditTrail;
import id.canting.audit.Change;
import id.canting.audit.ChangeLog;
import id.canting.document.StoredFiles;
import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.shared.Codes;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RevisionGuard;
import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follow-ups one by one: whose part it is tells that it is done, an officer confirms it, opens it again with a reason, gives it to somebody else. */
@ApplicationScoped
public class FollowUpService {
  public static final Set<String> SORTABLE = FollowUpQueries.SORTABLE;

  @Inject CurrentUser user;
  @Inject FollowUpRepository followUps;
  @Inject FollowUpQueries queries;
  @Inject StoredFiles files;
  @Inject ChangeLog log;
  @Inject Clock clock;

  /** @throws RuleViolation value.unknown (422) */
  @Permitted(Permission.FOLLOW_UP_READ)
  @Transactional
  public Page<FollowUpRow> list(FollowUpFilter filter, PageRequest request) {
    return queries.page(filter, user.scope(), request);
  }

  /** How many there are by code of the state, and as {@code overdue} and {@code escalated} how many of the open ones are late; over the caller's scope. */
  @Permitted(Permission.FOLLOW_UP_READ)
  @Transactional
  public Map<String, Long> counts() {
    return queries.counts(user.scope());
  }

  /** The overdue ones by who has to do them, the most first. */
  @Permitted(Permission.FOLLOW_UP_READ)
  @Transactional
  public List<OverdueGroup> overdueByOwner() {
    return queries.overdueByOwner(user.scope());
  }

  /** The overdue ones by sentra, the most first. */
  @Permitted(Permission.FOLLOW_UP_READ)
  @Transactional
  public List<OverdueGroup> overdueBySentra() {
    return queries.overdueBySentra(user.scope());
  }

  /** Accounts and names that may be meant when it is given to somebody. */
  @Permitted(Permission.FOLLOW_UP_CHANGE)
  @Transactional
  public List<String> persons() {
    return queries.persons();
  }

  /** @throws RuleViolation follow-up.unknown (404) */
  @Permitted(Permission.FOLLOW_UP_READ)
  @Transactional
  public FollowUpRow get(long id) {
    return row(id);
  }

  /** Whether the caller may tell that it is done. */
  @Permitted(Permission.FOLLOW_UP_READ)
  public boolean isMine(FollowUpRow row) {
    return mayTell(owner(row));
  }

  /** Who changed what. @throws RuleViolation follow-up.unknown (404) */
  @Permitted(Permission.FOLLOW_UP_CHANGE)
  @Transactional
  public List<Change> history(long id) {
    Map<String, AuditTrail.Shown> columns = new LinkedHashMap<>();
    for (String column : List.of("task", "owner", "person", "due", "evidence", "remark")) {
      columns.put(column, AuditTrail.Shown.plain(column));
    }
    columns.put("state", AuditTrail.Shown.plain("status"));
    return log.of(List.of(new AuditTrail("follow_up_aud", "id", row(id).id(), columns)));
  }

  /** The photo of what was done, JPEG. @throws RuleViolation follow-up.unknown, follow-up.photo-unknown (404) */
  @Permitted(Permission.FOLLOW_UP_READ)
  @Transactional
  public byte[] photo(long id, boolean small) {
    return files.read(queries.photo(row(id).id(), small, user.scope()).orElseThrow(() -> new RuleViolation(FollowUpRule.PHOTO_UNKNOWN))).bytes();
  }

  /**
   * Changes it. What is so already needs no revision and changes nothing.
   *
   * @throws RuleViolation follow-up.unknown (404), follow-up.foreign, follow-up.officer-only (403), stale (412), guard.missing (428), follow-up.settled (409) for a step that its
   *     state does not allow, or what is wrong with the change (422)
   */
  @Permitted(Permission.FOLLOW_UP_TICK)
  @Transactional
  public FollowUpRow change(long id, @Nullable Integer revision, FollowUpChange said) {
    FollowUp followUp = toTell(id);
    if (said.isOfficers() && !user.may(Permission.FOLLOW_UP_CHANGE)) {
      throw new RuleViolation(FollowUpRule.NOT_CONFIRMING);
    }
    FollowUpState asked = said.status() == null ? null : Codes.read(FollowUpState.class, said.status(), "status");
    Agreement agreed = FollowUpPart.changed(followUp.agreement(), said);
    String words = FollowUpPart.wordsOrNone(said.evidence(), "evidence");
    boolean told = words != null && !words.equals(followUp.evidence());
    if (asked != null && asked != followUp.state() || !agreed.equals(followUp.agreement()) || told) {
      RevisionGuard.check(revision, followUp.version());
      apply(followUp, asked, agreed, words, told, said.remark());
    }
    return row(id);
  }

  /**
   * Keeps a photo of what was done, in place of an earlier one.
   *
   * @param content JPEG or PNG
   * @throws RuleViolation as {@link #change}; photo.broken, photo.large (422) at photo
   */
  @Permitted(Permission.FOLLOW_UP_TICK)
  @Transactional
  public FollowUpRow show(long id, byte[] content) {
    FollowUp followUp = toTell(id);
    followUp.show(kept(id, content), clock.instant());
    followUps.flush();
    return row(id);
  }

  /**
   * Tells from a form that it is done, with a photo. Telling it again changes nothing.
   *
   * @param photo JPEG or PNG; null for none
   * @throws RuleViolation as {@link #change}; value.missing at evidence when there are neither words nor a photo; photo.broken, photo.large (422) at photo
   */
  @Permitted(Permission.FOLLOW_UP_TICK)
  @Transactional
  public FollowUpRow tell(long id, @Nullable String evidence, byte @Nullable [] photo) {
    FollowUp followUp = toTell(id);
    if (followUp.state() != FollowUpState.DONE) {
      String words = photo == null ? FollowUpPart.words(evidence, "evidence") : FollowUpPart.wordsOrNone(evidence, "evidence");
      followUp.done(words, user.username(), clock.instant());
      if (photo != null) {
        followUp.show(kept(id, photo), clock.instant());
      }
      followUps.flush();
    }
    return row(id);
  }

  private void apply(FollowUp followUp, @Nullable FollowUpState asked, Agreement agreed, @Nullable String words, boolean told, @Nullable String remark) {
    Instant now = clock.instant();
    if (asked == FollowUpState.OPEN && followUp.state() != FollowUpState.OPEN) {
      followUp.reopen(FollowUpPart.words(remark, "remark"), now);
    }
    followUp.change(agreed, now);
    if (asked == FollowUpState.CANCELLED) {
      followUp.cancel(FollowUpPart.words(remark, "remark"), now);
    } else if (told || asked == FollowUpState.DONE) {
      followUp.done(words, user.username(), now);
    }
    if (asked == FollowUpState.CONFIRMED) {
      followUp.confirm(user.username(), now);
    }
    followUps.flush();
  }

  private Evidence kept(long id, byte[] content) {
    StoredFiles.Pictures pictures = files.keepPhoto("follow-up-" + id, content, "photo");
    return new Evidence(pictures.full(), pictures.small());
  }

  private FollowUp toTell(long id) {
    FollowUp followUp = followUps.findToChange(id).orElseThrow(() -> new RuleViolation(FollowUpRule.UNKNOWN));
    row(id);
    if (!mayTell(followUp.owner())) {
      throw new RuleViolation(FollowUpRule.FOREIGN);
    }
    return followUp;
  }

  private boolean mayTell(FollowUpOwner owner) {
    return FollowUpPart.isFor(user.scope().kind(), user.may(Permission.FOLLOW_UP_CHANGE), owner);
  }

  private static FollowUpOwner owner(FollowUpRow row) {
    return Objects.requireNonNull(Codes.read(FollowUpOwner.class, row.owner(), "owner"));
  }

  private FollowUpRow row(long id) {
    return queries.find(id, user.scope()).orElseThrow(() -> new RuleViolation(FollowUpRule.UNKNOWN));
  }
}
