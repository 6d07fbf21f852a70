package id.canting.notice;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Notices for applications and statistics. Works in the caller's transaction; drafts are shown to who may read them only. */
@ApplicationScoped
public class Notices {
  /** Fired within the transaction in which a notice that has appeared gets more places. @param code of the notice */
  public record PlacesRaised(String code) {}

  /** A notice can be read by everybody from now on. Fired once for each, within the transaction that tells it. */
  public record Appeared(String code, NoticeTexts texts) {}

  @Inject NoticeQueries queries;
  @Inject NoticeRepository notices;
  @Inject AudienceQueries audiences;
  @Inject CurrentUser user;

  /** As committed now. @throws RuleViolation notice.unknown (404), also for a draft that the user may not see */
  public NoticeFacts named(String code) {
    return visible(code, false);
  }

  /** As committed now, and kept from everybody else's changes until the transaction ends: who asks after this sees the seats as they are. @throws RuleViolation as {@link #named} */
  public NoticeFacts lock(String code) {
    return visible(code, true);
  }

  /** Says how many seats are taken now. The caller holds the lock. */
  public void seats(long id, int taken) {
    notices.seats(id, taken);
  }

  /** By key; keys that no notice has are left out. */
  public Map<Long, NoticeFacts> of(Collection<Long> ids) {
    return queries.facts(ids).stream().collect(Collectors.toMap(NoticeFacts::id, f -> f));
  }

  /** Open notices that speak to the business, the one that closes first at the beginning. @param business code */
  public List<NoticeFacts> openFor(String business) {
    return audiences.speakingTo(queries.open(), business);
  }

  private NoticeFacts visible(String code, boolean locked) {
    return queries.facts(code, locked).filter(f -> f.state().isPublic() || f.state() == NoticeState.WITHDRAWN || user.may(Permission.NOTICE_DRAFT_READ))
        .orElseThrow(() -> new RuleViolation(NoticeRule.UNKNOWN));
  }
}
