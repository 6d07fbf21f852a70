package id.canting.exchange;

import org.jspecify.annotations.Nullable;

/**
 * What an import did to one record, as undo needs it.
 *
 * @param position of the row within the run
 * @param row number in the file
 * @param key of the record, in the register's own numbering
 * @param code of the record
 * @param revision of the history in which it was stored; null when the kind keeps none
 */
public record StoredRow(int position, int row, Action action, long key, String code, @Nullable Long revision) {}
