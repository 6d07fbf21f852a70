package id.canting.supervision.planning;

import java.time.Instant;
import java.util.Map;

/**
 * How the planner weighs.
 *
 * @param revision the ETag
 * @param weights 0 to 10 by {@link PlannerPart} code, all of them
 * @param start where journeys start
 */
public record PlannerSettings(int revision, Map<String, Integer> weights, StartPoint start, Instant changedAt, String changedBy) {}
