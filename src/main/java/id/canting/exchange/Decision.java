package id.canting.exchange;

import id.canting.shared.Codes;
import id.canting.shared.Labelled;
import id.canting.shared.RuleViolation;

/** What becomes of a row that waits. */
public enum Decision implements Labelled {
  /** Stored as the file says, or as was suggested. */
  ACCEPT("accept"),
  /** The record that is known, or that the row resembles, takes over what the row says. */
  UPDATE("update"),
  /** Left out. */
  SKIP("skip");

  private final String code;

  Decision(String code) {
    this.code = code;
  }

  /** @throws RuleViolation import.decision-unknown (422) */
  public static Decision of(String code) {
    return Codes.find(Decision.class, code).orElseThrow(() -> RuleViolation.at("decision", ImportRule.DECISION_UNKNOWN));
  }

  @Override
  public String code() {
    return code;
  }
}
