package id.canting.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What hinders businesses most, as they said last; the register filters by it, whoever surveys tells it. Called in the transaction that learns it. */
@ApplicationScoped
public class LatestConstraints {
  @Inject LatestConstraintRepository constraints;

  /** @param latest code of the constraint by key of the business; null where it names none */
  public void tell(Map<Long, @Nullable String> latest) {
    constraints.keep(latest);
  }
}
