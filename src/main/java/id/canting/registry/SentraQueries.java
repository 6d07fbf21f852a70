package id.canting.registry;

import id.canting.identity.AssociationArea;
import id.canting.identity.DataScope;
import id.canting.shared.Cells;
import id.canting.shared.Percent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sentra with their figures: a handful of statements whatever the number of sentra. */
@ApplicationScoped
class SentraQueries implements AssociationArea {
  @Inject EntityManager em;

  private record Place(String code, String name) {}

  /** In the order of the study's Table 2. @param code null for all */
  List<SentraRecord> all(DataScope scope, @Nullable String code) {
    Map<Long, List<Place>> villages = new HashMap<>();
    each("select sv.sentra_id, v.code, v.name from sentra_village sv join village v on v.code = sv.village_code order by v.code",
        c -> villages.computeIfAbsent(c.count(), id -> new ArrayList<>()).add(new Place(c.required(), c.required())));
    Map<Long, List<SentraRecord.Alias>> aliases = new HashMap<>();
    each("select a.sentra_id, a.name, d.name sub_district, d.code from sentra_alias a join sub_district d on d.code = a.sub_district_code order by a.name",
        c -> aliases.computeIfAbsent(c.count(), id -> new ArrayList<>()).add(new SentraRecord.Alias(c.required(), c.required(), c.required())));
    Map<Long, List<SentraRecord.Declared>> declared = new HashMap<>();
    each("select sentra_id, year, craftspeople, source from sentra_declared order by year desc",
        c -> declared.computeIfAbsent(c.count(), id -> new ArrayList<>())
            .add(new SentraRecord.Declared(Objects.requireNonNull(c.integer()), Objects.requireNonNull(c.integer()), c.text())));
    Map<Long, Long> craftspeople = counts("select c.sentra_id, count(*) from craftsperson c left join business b on b.id = c.business_id where c.sentra_id is not null and "
        + CraftspersonQueries.within(scope) + " group by c.sentra_id");
    Map<Long, Long> businesses = counts("select b.sentra_id, count(*) from business b where b.sentra_id is not null and b.status <> 'closed' and "
        + scope.condition("b.association_id", "b.code") + " group by b.sentra_id");

    List<SentraRecord> records = new ArrayList<>();
    each("select s.id, s.version, s.code, s.number, s.name, s.product, d.name sub_district, d.code sub_district_code, s.sub_district_printed, a.code association"
            + " from sentra s join sub_district d on d.code = s.sub_district_code left join association a on a.id = s.association_id order by s.number, s.code",
        c -> {
          long id = c.count();
          int version = Objects.requireNonNull(c.integer());
          String own = c.required();
          if (code != null && !code.equals(own)) {
            return;
          }
          List<SentraRecord.Declared> years = declared.getOrDefault(id, List.of());
          SentraRecord.Declared latest = years.isEmpty() ? null : years.get(0);
          long registered = craftspeople.getOrDefault(id, 0L);
          records.add(new SentraRecord(version, own, Objects.requireNonNull(c.integer()), c.required(), c.required(), codes(villages.get(id)), names(villages.get(id)),
              c.required(), c.required(), c.text(), c.text(), latest == null ? null : (Integer) latest.year(),
              latest == null ? null : (Integer) latest.craftspeople(), registered, latest == null ? null : Percent.of(registered, latest.craftspeople(), 1),
              businesses.getOrDefault(id, 0L), aliases.getOrDefault(id, List.of()), years));
        });
    return records;
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<String> sentras(long associationId) {
    return em.createNativeQuery("select code from sentra where association_id = ?1 order by number").setParameter(1, associationId).getResultList();
  }

  private static List<String> codes(@Nullable List<Place> villages) {
    return villages == null ? List.of() : villages.stream().map(Place::code).toList();
  }

  private static List<String> names(@Nullable List<Place> villages) {
    return villages == null ? List.of() : villages.stream().map(Place::name).toList();
  }

  private Map<Long, Long> counts(String sql) {
    Map<Long, Long> counts = new HashMap<>();
    each(sql, c -> counts.put(c.count(), c.count()));
    return counts;
  }

  private void each(String sql, Consumer<Cells> consumer) {
    for (Object row : em.createNativeQuery(sql).getResultList()) {
      consumer.accept(new Cells((Object[]) row));
    }
  }
}
