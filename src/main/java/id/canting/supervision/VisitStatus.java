package id.canting.supervision;

import id.canting.shared.Labelled;

/** How far a visit has come. A closed visit that is corrected is in progress again. */
public enum VisitStatus implements Labelled {
  PLANNED("planned"),
  IN_PROGRESS("in_progress"),
  SUBMITTED("submitted"),
  RETURNED("returned"),
  REVIEWED("reviewed"),
  CLOSED("closed"),
  CANCELLED("cancelled");

  private final String code;

  VisitStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether what is told of it may still be changed. */
  public boolean isWritten() {
    return this == PLANNED || this == IN_PROGRESS || this == RETURNED;
  }

  /** Whether it was told to have taken place, so that it counts. */
  boolean isMade() {
    return this == SUBMITTED || this == RETURNED || this == REVIEWED || this == CLOSED;
  }

  /** Whether it may come to {@code next} from here; correcting a closed one is a step of its own. */
  boolean leadsTo(VisitStatus next) {
    return switch (next) {
      case PLANNED, RETURNED -> this == SUBMITTED && next == RETURNED;
      case IN_PROGRESS -> this == PLANNED;
      case SUBMITTED -> this == PLANNED || this == IN_PROGRESS || this == RETURNED;
      case REVIEWED -> this == SUBMITTED;
      case CLOSED -> this == REVIEWED;
      case CANCELLED -> this == PLANNED || this == IN_PROGRESS;
    };
  }
}
