package id.canting.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** When businesses were last served. Called within the caller's transaction, over the caller's own choice of businesses. */
@ApplicationScoped
public class Served {
  @Inject ServedQueries queries;

  /** Last day of the latest activity that each business attended, by key of the business; one that never was served is absent. One question for all. */
  public Map<Long, LocalDate> latest(Collection<Long> businesses) {
    return queries.latest(businesses);
  }
}
