package id.canting.programme;

import id.canting.shared.Labelled;
import java.util.Optional;

/** Where a programme stands; it goes forward step by step, and back when somebody says why. */
public enum ProgrammeStatus implements Labelled {
  PLANNED("planned"),
  OPEN("open"),
  RUNNING("running"),
  FINISHED("finished"),
  EVALUATED("evaluated");

  private final String code;

  ProgrammeStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Empty after the last. */
  public Optional<ProgrammeStatus> next() {
    return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
  }

  /** Empty before the first. */
  public Optional<ProgrammeStatus> before() {
    return ordinal() > 0 ? Optional.of(values()[ordinal() - 1]) : Optional.empty();
  }
}
