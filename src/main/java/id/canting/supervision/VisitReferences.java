package id.canting.supervision;

import id.canting.registry.BusinessReferences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** A business that was visited, or is to be, stays in the register. */
@ApplicationScoped
class VisitReferences implements BusinessReferences {
  @Inject VisitRepository visits;

  @Override
  public Set<Long> held(List<Long> businesses) {
    return visits.visited(businesses);
  }

  @Override
  public void forget(List<Long> businesses) {
    // nothing is kept of businesses that nobody visited
  }
}
