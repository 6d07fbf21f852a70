package id.canting.survey.instrument;

import java.time.Instant;

/**
 * A version of the questionnaire.
 *
 * @param state {@code draft}: may be changed; {@code ready}: rounds may use it
 * @param rounds that use it
 * @param revision the ETag
 */
public record InstrumentRecord(int version, String state, Instrument definition, long rounds, Instant madeAt, String madeBy, int revision) {
  public static final String DRAFT = "draft";
  public static final String READY = "ready";

  public boolean draft() {
    return state.equals(DRAFT);
  }
}
