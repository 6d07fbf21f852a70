package id.canting.shared.web;

import id.canting.shared.Incident;
import id.canting.shared.Outage;
import id.canting.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Why a page cannot be shown.
 *
 * @param incident the number under which the log knows it, null where nothing went wrong inside
 */
record PageProblem(int status, @Nullable RuleViolation violation, @Nullable String incident) {
  static final String ATTRIBUTE = PageProblem.class.getName();

  static PageProblem of(RuleViolation violation) {
    return new PageProblem(violation.rule().kind().status(), violation, null);
  }

  /** A part that is away is 503, everything else is an incident. */
  static PageProblem of(Throwable thrown) {
    return Outage.isBehind(thrown) ? of(503) : new PageProblem(500, null, Incident.log(thrown));
  }

  static PageProblem of(int status) {
    return new PageProblem(status, null, null);
  }
}
