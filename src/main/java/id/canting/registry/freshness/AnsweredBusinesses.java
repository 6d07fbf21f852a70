package id.canting.registry.freshness;

import id.canting.registry.BusinessReferences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** A business whose owner has spoken stays in the register when its import is taken back. */
@ApplicationScoped
class AnsweredBusinesses implements BusinessReferences {
  @Inject FreshnessRepository answers;

  @Override
  public Set<Long> held(List<Long> businesses) {
    return answers.held(businesses);
  }

  @Override
  public void forget(List<Long> businesses) {
    // held ones stay, so there is nothing to let go of
  }
}
