package id.canting.statistics.indicator;

/**
 * A quantity of the smallest group that areas and scopes are made of. Exact.
 *
 * @param association 0: none; so is {@code sentra}
 * @param subDistrict code, empty: not known
 */
record Cell(long association, long sentra, String subDistrict, long amount) {}
