package id.canting.supervision.planning;

import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Where journeys start. Called in a transaction. */
@ApplicationScoped
public class Starts {
  @Inject PlannerRepository planner;
  @Inject ProposalQueries queries;

  /** @param village its code; null or blank: the start of the settings; @throws RuleViolation value.unknown (422) at start */
  public StartPoint of(@Nullable String village) {
    return village == null || village.isBlank() ? planner.read().start() : queries.village(village).orElseThrow(() -> RuleViolation.unknownValue("start", village));
  }
}
