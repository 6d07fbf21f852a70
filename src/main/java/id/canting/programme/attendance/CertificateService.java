package id.canting.programme.attendance;

import id.canting.document.CheckCode;
import id.canting.identity.CurrentUser;
import id.canting.identity.Open;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.programme.ProgrammeRule;
import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Certificates, cards and timelines. */
@ApplicationScoped
public class CertificateService {
  /** The most cards or names that one paper holds. */
  public static final int MOST = 500;

  @Inject CurrentUser user;
  @Inject CertificateQueries queries;

  /** The certificate of a code as it is printed; spaces, small letters and a missing dash do no harm. Empty where there is none: somebody made it up, or the attendance was taken back. */
  @Open(because = "whoever is shown a certificate must be able to verify it; the code cannot be guessed")
  @Transactional
  public Optional<Certificate> verify(@Nullable String code) {
    return CheckCode.read(code).flatMap(queries::certificate);
  }

  /** A certificate to print, of somebody of the caller's scope. @throws RuleViolation certificate.unknown (404) */
  @Permitted(Permission.ATTENDANCE_READ)
  @Transactional
  public Certificate issue(String code) {
    return queries.certificate(code, user.scope()).orElseThrow(() -> new RuleViolation(ProgrammeRule.CERTIFICATE_UNKNOWN));
  }

  /** Of the people of the caller's scope who took part. @throws RuleViolation activity.unknown (404) */
  @Permitted(Permission.ATTENDANCE_READ)
  @Transactional
  public List<Certificate> of(String activity) {
    queries.activity(activity).orElseThrow(() -> new RuleViolation(ProgrammeRule.ACTIVITY_UNKNOWN));
    return queries.certificates(activity, user.scope());
  }

  /** What a business took part in, the latest first; nothing for a business outside the caller's scope. */
  @Permitted(Permission.ATTENDANCE_READ)
  @Transactional
  public List<Part> timeline(String business) {
    return queries.parts(business, user.scope());
  }

  /** Businesses for member cards, at most {@link #MOST}. @param sentra code; null: any @param codes of businesses; empty: all */
  @Permitted(Permission.ATTENDANCE_READ)
  @Transactional
  public List<Candidate> members(@Nullable String sentra, List<String> codes) {
    return queries.members(sentra == null || sentra.isBlank() ? null : sentra.strip(), codes, user.scope(), MOST);
  }

  /** Whom an officer may enter. @param query part of a name or code @param most rows @throws RuleViolation activity.unknown (404) */
  @Permitted(Permission.ATTENDANCE_ENTER)
  @Transactional
  public List<Candidate> candidates(String activity, @Nullable String query, @Nullable String sentra, int most) {
    long id = queries.activity(activity).orElseThrow(() -> new RuleViolation(ProgrammeRule.ACTIVITY_UNKNOWN));
    return queries.candidates(id, query, sentra, user.scope(), Math.min(most, MOST));
  }
}
