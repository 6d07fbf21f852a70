package id.canting.supervision.planning;

import id.canting.shared.Labelled;

/** What speaks for visiting a business. How strongly, from 0 to 1, is counted by {@link ProposalQueries}; how much it counts is a setting. */
public enum PlannerPart implements Labelled {
  /** Severity of the constraints that it named last; unknown where it named none. */
  CONSTRAINT("constraint"),
  /** Days since the last visit that was made; full after a year or without any. */
  VISIT("visit"),
  /** Follow-ups that are open or overdue, and what the last visit found; none: 0. */
  FOLLOW_UP("follow-up"),
  /** Days since the profile was changed or confirmed; full after a year, or when its owner says that it is wrong. */
  PROFILE("profile"),
  /** How near it is; nothing from 40 km on, unknown where neither the business nor its village has a point. */
  DISTANCE("distance");

  private final String code;

  PlannerPart(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
