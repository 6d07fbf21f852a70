package id.canting.notice;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which notices a list shows; an empty set means any. @param status codes of {@link NoticeState} @param programme codes @param query part of a title */
public record NoticeFilter(@Nullable String query, Set<String> status, Set<String> kind, Set<String> programme) {}
