package id.canting.survey;

/** Fired within the transaction in which a closed round is opened again. */
public record RoundReopened(long roundId, String period) {}
