package id.canting.shared;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total rows of the whole filter within the caller's scope, exact
 * @param page zero based
 * @param size rows asked for, 1–200
 */
public record Page<T>(long total, int page, int size, List<T> items) {}
