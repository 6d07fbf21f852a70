package id.canting.exchange;

import java.util.List;

/**
 * A record that undo left, wholly or in part, because it was changed or referred to since.
 *
 * @param row number in the file
 * @param reason key of the sentence
 * @param fields that were kept; empty where the whole record was
 */
public record KeptRow(int row, String code, String reason, List<String> fields) {}
