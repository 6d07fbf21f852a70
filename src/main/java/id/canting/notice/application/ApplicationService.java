package id.canting.notice.application;

import id.canting.identity.CurrentUser;
import id.canting.identity.DataScope;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.notice.Allocation;
import id.canting.notice.NoticeFacts;
import id.canting.notice.NoticeKind;
import id.canting.notice.NoticeRule;
import id.canting.notice.Notices;
import id.canting.notice.credit.CreditWish;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applying and withdrawing: an artisan for the own business, a leader for members, an officer for all. Reading what was applied for, within the same scope. */
@ApplicationScoped
public class ApplicationService {
  private static final int MOST_OWN = 200;
  private static final int MOST_AT_ONCE = 200;

  @Inject CurrentUser user;
  @Inject Notices notices;
  @Inject ApplicationRepository applications;
  @Inject ApplicationQueries queries;
  @Inject ApplicantQueries applicants;
  @Inject Criteria criteria;
  @Inject SeatBook seats;
  @Inject LoanSight sight;
  @Inject Clock clock;

  /**
   * Applies, and tells at once what became of it: first come, first served gives a seat or a place on the waiting list; a fair notice waits for its allocation; who does
   * not meet the criteria is refused with the reasons. Applying again gives the earlier answer, after a withdrawal it is a new application.
   *
   * @throws RuleViolation notice.unknown, business.unknown (404), notice.closed (409), value.missing at business, or what is wrong with the credit asked for (422)
   */
  @Permitted(Permission.APPLICATION_MAKE)
  @Transactional
  public ApplicationAnswer apply(String notice, NewApplication said) {
    return applied(notices.lock(notice), said);
  }

  /** As {@link #apply}, for several businesses in one step: all or none. Not for credit. */
  @Permitted(Permission.APPLICATION_MAKE)
  @Transactional
  public List<ApplicationAnswer> applyForAll(String notice, List<String> businesses) {
    if (businesses.isEmpty()) {
      throw RuleViolation.at("business", SharedRule.MISSING);
    }
    if (businesses.size() > MOST_AT_ONCE) {
      throw RuleViolation.at("business", SharedRule.RANGE, 1, MOST_AT_ONCE);
    }
    List<ApplicationAnswer> answers = new ArrayList<>();
    for (String business : businesses) {
      answers.add(applied(notices.lock(notice), NewApplication.of(business)));
    }
    return answers;
  }

  /**
   * Takes an application back. A seat that becomes free goes to who waits first, who is told.
   *
   * @return as it stands now; withdrawing twice is withdrawing once
   * @throws RuleViolation notice.unknown, business.unknown, application.unknown (404), application.step (409) for one that was refused or whose credit was granted
   */
  @Permitted(Permission.APPLICATION_MAKE)
  @Transactional
  public ApplicationAnswer withdraw(String notice, @Nullable String business) {
    NoticeFacts facts = notices.lock(notice);
    Applicant applicant = applicant(business);
    Application application = applications.find(facts.id(), applicant.id()).orElseThrow(() -> new RuleViolation(ApplicationRule.UNKNOWN));
    if (application.status() != ApplicationStatus.WITHDRAWN) {
      boolean held = application.holdsSeat();
      application.withdraw(clock.instant());
      applications.log(application, clock.instant(), user.username(), ApplicationStep.WITHDRAWN, null);
      if (held) {
        seats.fill(facts, facts.taken() - 1);
      }
    }
    return answer(facts, applicant, false);
  }

  /** What the notice holds for a business today. @param business null for the artisan's own @throws RuleViolation notice.unknown, business.unknown (404) */
  @Permitted(Permission.APPLICATION_MAKE)
  @Transactional
  public Offer offer(String notice, @Nullable String business) {
    NoticeFacts facts = notices.named(notice);
    Applicant applicant = applicant(business);
    return offer(facts, applicant, queries.find(facts.id(), applicant.code(), user.scope(), sight.loans()).orElse(null));
  }

  /** Businesses within the caller's scope with what the notice holds for each, by name. @param query part of a name or a code @throws RuleViolation notice.unknown (404) */
  @Permitted(Permission.APPLICATION_MAKE)
  @Transactional
  public Page<Offer> offers(String notice, @Nullable String query, PageRequest request) {
    NoticeFacts facts = notices.named(notice);
    Page<Applicant> page = applicants.page(query == null || query.isBlank() ? null : query.strip(), user.scope(), request);
    List<Long> keys = page.items().stream().map(Applicant::id).toList();
    Map<Long, ApplicationRow> earlier = keys.isEmpty() ? Map.of() : queries.of(facts.id(), keys, sight.loans());
    return new Page<>(page.total(), page.page(), page.size(), page.items().stream().map(a -> offer(facts, a, earlier.get(a.id()))).toList());
  }

  /** Fields that a list may be sorted by. */
  @Permitted(Permission.APPLICATION_READ)
  public Set<String> sortable() {
    return ApplicationQueries.sortable();
  }

  /** @throws RuleViolation notice.unknown (404), value.unknown (422) */
  @Permitted(Permission.APPLICATION_READ)
  @Transactional
  public Page<ApplicationRow> list(String notice, ApplicationFilter filter, PageRequest request) {
    return queries.page(notices.named(notice).id(), filter, user.scope(), sight.loans(), request);
  }

  /** How many applications within the scope stand where, by code of the status. @throws RuleViolation notice.unknown (404) */
  @Permitted(Permission.APPLICATION_READ)
  @Transactional
  public Map<String, Long> counts(String notice) {
    return queries.counts(notices.named(notice).id(), user.scope());
  }

  /** @throws RuleViolation notice.unknown, application.unknown (404) */
  @Permitted(Permission.APPLICATION_READ)
  @Transactional
  public ApplicationRecord get(String notice, String business) {
    NoticeFacts facts = notices.named(notice);
    boolean loans = sight.loans();
    ApplicationRow row = queries.find(facts.id(), business, user.scope(), loans).orElseThrow(() -> new RuleViolation(ApplicationRule.UNKNOWN));
    return new ApplicationRecord(row, queries.events(facts.id(), row.business()), loans ? queries.uses(facts.id(), row.business()) : List.of());
  }

  /** Applications within the scope, the newest first, at most 200: an artisan's own, a leader's members'. */
  @Permitted(Permission.APPLICATION_READ)
  @Transactional
  public List<ApplicationRow> mine() {
    return queries.newest(user.scope(), sight.loans(), MOST_OWN);
  }

  private ApplicationAnswer applied(NoticeFacts notice, NewApplication said) {
    Applicant applicant = applicant(said.business());
    Optional<Application> earlier = applications.find(notice.id(), applicant.id());
    if (earlier.isPresent() && earlier.get().status() != ApplicationStatus.WITHDRAWN) {
      return answer(notice, applicant, false);
    }
    if (!notice.open()) {
      throw new RuleViolation(NoticeRule.CLOSED);
    }
    CreditWish credit = notice.kind() == NoticeKind.CREDIT ? CreditWish.read(said.kurClass(), said.bank(), said.asked(), said.purpose()) : null;
    Application application = earlier.orElseGet(() -> new Application(notice.id(), applicant.id()));
    application.apply(criteria.failed(notice, applicant), credit, clock.instant(), user.username());
    if (earlier.isEmpty()) {
      applications.add(application);
    }
    applications.log(application, clock.instant(), user.username(), ApplicationStep.APPLIED, null);
    decide(notice, application);
    return answer(notice, applicant, true);
  }

  private void decide(NoticeFacts notice, Application application) {
    if (application.failed()) {
      application.refuse(clock.instant());
      applications.log(application, clock.instant(), user.username(), ApplicationStep.REFUSED, null);
    } else if (notice.allocation() == Allocation.FIRST_COME || queries.run(notice.id(), null).isPresent()) {
      seats.claim(notice, application);
    }
  }

  private Offer offer(NoticeFacts notice, Applicant applicant, @Nullable ApplicationRow earlier) {
    return new Offer(applicant.code(), applicant.name(), criteria.failed(notice, applicant), earlier);
  }

  private ApplicationAnswer answer(NoticeFacts notice, Applicant applicant, boolean made) {
    applications.flush();
    ApplicationRow row = queries.find(notice.id(), applicant.code(), DataScope.EVERYTHING, false).orElseThrow();
    return new ApplicationAnswer(made, notice.code(), applicant.code(), row.status(), row.position(), row.reasons());
  }

  /** @param business null for the caller's own */
  private Applicant applicant(@Nullable String business) {
    DataScope scope = user.scope();
    String code = business == null || business.isBlank() ? scope.businessCode() : business.strip();
    if (code == null) {
      throw RuleViolation.at("business", SharedRule.MISSING);
    }
    return applicants.find(code, scope).orElseThrow(() -> RuleViolation.at("business", ApplicationRule.BUSINESS_UNKNOWN));
  }
}
