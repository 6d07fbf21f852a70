package id.canting.statistics.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Counts of the register, kept until the next committed write on any node: one holds only as long as the register's stamp is the one read before counting. */
@ApplicationScoped
class RegisterCountQueries {
  private static final int KEPT = 200;

  private final Map<Quantity, Counted> counts = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Quantity, Counted> eldest) {
      return size() > KEPT;
    }
  });

  private record Counted(long stamp, List<Cell> cells) {}

  @Inject EntityManager em;

  List<Cell> of(Quantity quantity, Supplier<List<Cell>> count) {
    long stamp = ((Number) em.createNativeQuery("select sum(writes) from register_stamp").getSingleResult()).longValue();
    Counted known = counts.get(quantity);
    if (known == null || known.stamp() != stamp) {
      known = new Counted(stamp, List.copyOf(count.get()));
      counts.put(quantity, known);
    }
    return known.cells();
  }
}
