package id.canting.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Whole response rows as files brought them. */
@ApplicationScoped
class RawResponseRepository {
  @Inject EntityManager em;

  void removeOf(long run) {
    em.createNativeQuery("delete from import_raw_response where run_id = ?1").setParameter(1, run).executeUpdate();
  }
}
