package id.canting.notice.application;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.notice.NoticeFacts;
import id.canting.notice.Notices;
import id.canting.notice.credit.CreditRule;
import id.canting.notice.credit.CreditStep;
import id.canting.notice.credit.KurClass;
import id.canting.shared.ClockProducer;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What becomes of credit that was asked for: to the bank, granted or refused, and what it was used for. Officers keep it. */
@ApplicationScoped
public class CreditService {
  private static final int TEXT = 1000;
  private static final int PURPOSE = 500;

  @Inject CurrentUser user;
  @Inject Notices notices;
  @Inject ApplicationRepository applications;
  @Inject ApplicationQueries queries;
  @Inject ApplicantQueries applicants;
  @Inject Clock clock;

  /** A grant. @param amount rupiah @param day of the grant; null: today */
  public record Grant(@Nullable Long amount, @Nullable LocalDate day) {}

  /** What was seen of the use of the money. @param used rupiah, up to the day; @param day null: today */
  public record NewUse(@Nullable LocalDate day, @Nullable Long used, @Nullable String purpose, @Nullable String note) {}

  /** The papers went to the bank. @throws RuleViolation notice.unknown, application.unknown (404), credit.none, application.step, credit.step (409) */
  @Permitted(Permission.APPLICATION_DECIDE)
  @Transactional
  public ApplicationRecord sendToBank(String notice, String business) {
    NoticeFacts facts = notices.lock(notice);
    Application application = application(facts, business);
    application.creditGoes(CreditStep.SUBMITTED, CreditStep.AT_BANK);
    return done(facts, business, application, ApplicationStep.AT_BANK, null);
  }

  /** The bank lends. @throws RuleViolation value.missing, value.range, credit.over at amount, date.future, date.before-application at day (422), and as {@link #sendToBank} */
  @Permitted(Permission.APPLICATION_DECIDE)
  @Transactional
  public ApplicationRecord grant(String notice, String business, Grant grant) {
    NoticeFacts facts = notices.lock(notice);
    Application application = application(facts, business);
    Violations wrong = new Violations();
    LocalDate day = day(grant.day(), application, wrong);
    wrong.unless(grant.amount() != null, "amount", SharedRule.MISSING);
    wrong.range(grant.amount(), 1L, KurClass.KECIL.most(), "amount");
    boolean over = grant.amount() != null && application.askedRupiah() != null && grant.amount() > application.askedRupiah();
    wrong.unless(!over, "amount", CreditRule.OVER, Objects.requireNonNullElse(application.askedRupiah(), 0L));
    wrong.throwIfAny();
    application.grant(Objects.requireNonNull(grant.amount()), day);
    return done(facts, business, application, ApplicationStep.GRANTED, null);
  }

  /** The bank does not lend. @param reason as the bank gave it @throws RuleViolation value.missing, value.too-long at reason (422), and as {@link #sendToBank} */
  @Permitted(Permission.APPLICATION_DECIDE)
  @Transactional
  public ApplicationRecord refuse(String notice, String business, @Nullable String reason) {
    Violations wrong = new Violations();
    String why = wrong.required(reason, TEXT, "reason");
    wrong.throwIfAny();
    NoticeFacts facts = notices.lock(notice);
    Application application = application(facts, business);
    application.bankRefuses(why);
    return done(facts, business, application, ApplicationStep.BANK_REFUSED, null);
  }

  /** Notes what granted credit is used for. @throws RuleViolation value.missing, value.range, value.too-long, credit.over, date.future, date.before-application (422), credit.step (409) */
  @Permitted(Permission.APPLICATION_DECIDE)
  @Transactional
  public ApplicationRecord noteUse(String notice, String business, NewUse use) {
    NoticeFacts facts = notices.lock(notice);
    Application application = application(facts, business);
    if (application.creditStep() != CreditStep.GRANTED) {
      throw new RuleViolation(application.creditStep() == null ? CreditRule.NONE : CreditRule.STEP);
    }
    Violations wrong = new Violations();
    LocalDate day = day(use.day(), application, wrong);
    wrong.unless(application.grantedOn() == null || !day.isBefore(application.grantedOn()), "day", ApplicationRule.DATE_BEFORE);
    wrong.unless(use.used() != null, "used", SharedRule.MISSING);
    wrong.range(use.used(), 0L, KurClass.KECIL.most(), "used");
    long granted = Objects.requireNonNullElse(application.grantedRupiah(), 0L);
    wrong.unless(use.used() == null || use.used() <= granted, "used", CreditRule.OVER, granted);
    String purpose = wrong.required(use.purpose(), PURPOSE, "purpose");
    String note = wrong.text(use.note(), TEXT, "note");
    wrong.throwIfAny();
    applications.addUse(application.id(), day, Objects.requireNonNull(use.used()), purpose, note, clock.instant(), user.username());
    return record(facts, business);
  }

  private LocalDate day(@Nullable LocalDate said, Application application, Violations wrong) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = Objects.requireNonNullElse(wrong.day(said, "day"), today);
    wrong.unless(!day.isAfter(today), "day", ApplicationRule.DATE_FUTURE);
    wrong.unless(!day.isBefore(LocalDate.ofInstant(application.appliedAt(), ClockProducer.JAKARTA)), "day", ApplicationRule.DATE_BEFORE);
    return day;
  }

  private ApplicationRecord done(NoticeFacts notice, String business, Application application, ApplicationStep step, @Nullable String reason) {
    applications.log(application, clock.instant(), user.username(), step, reason);
    return record(notice, business);
  }

  private ApplicationRecord record(NoticeFacts notice, String business) {
    applications.flush();
    String code = business.strip();
    ApplicationRow row = queries.find(notice.id(), code, user.scope(), true).orElseThrow();
    return new ApplicationRecord(row, queries.events(notice.id(), code), queries.uses(notice.id(), code));
  }

  private Application application(NoticeFacts notice, String business) {
    return applicants.find(business.strip(), user.scope()).flatMap(a -> applications.find(notice.id(), a.id())).orElseThrow(() -> new RuleViolation(ApplicationRule.UNKNOWN));
  }
}
