package id.canting.survey;

/** Fired within the transaction in which a round is closed; what is kept of a closed period is kept then. */
public record RoundClosed(long roundId, String period) {}
