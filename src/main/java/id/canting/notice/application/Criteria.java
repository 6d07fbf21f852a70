package id.canting.notice.application;

import id.canting.notice.NoticeFacts;
import id.canting.programme.eligibility.Criterion;
import id.canting.programme.eligibility.Eligibility;
import id.canting.programme.eligibility.EligibilityKind;
import id.canting.programme.eligibility.Reason;
import id.canting.registry.BusinessStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Judges who may take part in what a notice offers, today. A business that is closed may not, whatever the criteria say. */
@ApplicationScoped
class Criteria {
  private static final Criterion NOT_CLOSED = new Criterion(EligibilityKind.STATUS.code(),
      Arrays.stream(BusinessStatus.values()).filter(s -> s != BusinessStatus.CLOSED).map(BusinessStatus::code).toList(), null, null, null);

  @Inject Clock clock;

  /** The criteria that the business does not meet. */
  List<Reason> failed(NoticeFacts notice, Applicant applicant) {
    Eligibility eligibility = notice.eligibility();
    List<Reason> failed = new ArrayList<>(eligibility.judge(applicant.facts(), LocalDate.now(clock)));
    if (BusinessStatus.CLOSED.code().equals(applicant.facts().status()) && failed.stream().noneMatch(r -> EligibilityKind.STATUS.code().equals(r.criterion().kind()))) {
      failed.add(new Reason(NOT_CLOSED, BusinessStatus.CLOSED.code()));
    }
    return failed;
  }
}
