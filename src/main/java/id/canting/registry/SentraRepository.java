package id.canting.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class SentraRepository {
  @Inject EntityManager em;

  record NewAlias(String name, String subDistrictCode) {}

  Optional<Sentra> find(String code) {
    return em.createQuery("select s from Sentra s where s.code = :code", Sentra.class).setParameter("code", code).getResultStream().findFirst();
  }

  /** Villages of the set that lie in another sentra. */
  @SuppressWarnings("unchecked")
  List<String> takenVillages(Set<String> villages, Sentra sentra) {
    return villages.isEmpty()
        ? List.of()
        : em.createNativeQuery("select village_code from sentra_village where village_code in (:codes) and sentra_id <> :id")
            .setParameter("codes", villages)
            .setParameter("id", sentra.id())
            .getResultList();
  }

  void replaceAliases(Sentra sentra, List<NewAlias> wanted) {
    List<NewAlias> missing = new ArrayList<>(wanted);
    for (SentraAlias present : em.createQuery("select a from SentraAlias a where a.sentraId = :id", SentraAlias.class).setParameter("id", sentra.id()).getResultList()) {
      if (!missing.removeIf(a -> present.says(a.name(), a.subDistrictCode()))) {
        em.remove(present);
      }
    }
    missing.forEach(a -> em.persist(new SentraAlias(sentra.id(), a.name(), a.subDistrictCode())));
  }

  void replaceDeclared(Sentra sentra, List<SentraRecord.Declared> wanted) {
    List<SentraRecord.Declared> missing = new ArrayList<>(wanted);
    for (SentraDeclared present : em.createQuery("select d from SentraDeclared d where d.sentraId = :id", SentraDeclared.class).setParameter("id", sentra.id()).getResultList()) {
      SentraRecord.Declared same = missing.stream().filter(d -> d.year() == present.year()).findFirst().orElse(null);
      if (same == null) {
        em.remove(present);
      } else {
        present.declare(same.craftspeople(), same.source());
        missing.remove(same);
      }
    }
    missing.forEach(d -> em.persist(new SentraDeclared(sentra.id(), d.year(), d.craftspeople(), d.source())));
  }

  /** Gives the sentra a new revision at once, also where only its lists changed. */
  void touch(Sentra sentra) {
    em.flush();
    em.lock(sentra, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }
}
