package id.canting.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** @param query part of a name, user name, business or its code */
public record AccountFilter(@Nullable String query, Set<String> role, Set<String> state) {}
