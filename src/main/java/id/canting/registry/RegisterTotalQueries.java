package id.canting.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Exact totals of lists, kept until the next committed write on any node: a total counts only as long as the register's stamp is the
 * one that was read before counting.
 */
@ApplicationScoped
class RegisterTotalQueries {
  private static final int KEPT = 2_000;

  private final Map<String, Total> totals = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Total> eldest) {
      return size() > KEPT;
    }
  });

  private record Total(long stamp, long rows) {}

  @Inject EntityManager em;

  /** @param key the whole condition: equal keys must mean equal counts */
  long of(String key, LongSupplier count) {
    long stamp = stamp();
    Total known = totals.get(key);
    if (known != null && known.stamp() == stamp) {
      return known.rows();
    }
    long rows = count.getAsLong();
    totals.put(key, new Total(stamp, rows));
    return rows;
  }

  private long stamp() {
    return ((Number) em.createNativeQuery("select sum(writes) from register_stamp").getSingleResult()).longValue();
  }
}
