package id.canting.registry;

import org.jspecify.annotations.Nullable;

/**
 * What storing a row of businesses needs.
 *
 * @param code brought along, null for the next one
 * @param known the business that changes, null for a new one
 * @param said what the row says beside its business, null where nothing is read
 */
record BusinessEntry(BusinessFacts facts, @Nullable BusinessCode code, RegisterLookup.@Nullable Known known, @Nullable Object said) {}
