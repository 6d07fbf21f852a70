package id.canting.registry;

import org.jspecify.annotations.Nullable;

/**
 * Fired within the transaction in which a business comes to another association, or to none: what is kept of it elsewhere goes with it.
 *
 * @param business key
 */
public record AssociationChanged(long business, @Nullable Long association) {}
