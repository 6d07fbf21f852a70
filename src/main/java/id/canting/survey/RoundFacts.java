package id.canting.survey;

import id.canting.survey.instrument.Instrument;
import java.time.LocalDate;

/** What a response must know of its round. */
record RoundFacts(long id, String period, LocalDate firstDay, LocalDate lastDay, RoundStatus status, int instrumentVersion, Instrument instrument) {
  boolean isClosed() {
    return status == RoundStatus.CLOSED;
  }
}
