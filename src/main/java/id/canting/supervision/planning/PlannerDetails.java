package id.canting.supervision.planning;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the planner as they are told.
 *
 * @param weights 0 to 10 by part; parts that are not named stay as they are
 * @param start null: it stays
 */
public record PlannerDetails(@Nullable Map<String, Integer> weights, @Nullable StartPoint start) {}
