package id.canting.exchange;

/**
 * How far people have decided about the rows of an import.
 *
 * @param open rows that still wait
 * @param refused rows that nobody has corrected
 * @param taken rows that somebody decided to store
 */
public record ImportDecisions(int open, int refused, int taken) {}
