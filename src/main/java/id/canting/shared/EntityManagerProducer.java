package id.canting.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lets repositories inject the container's entity manager, which joins the transaction of the caller and may be shared by threads. */
@ApplicationScoped
class EntityManagerProducer {
  @Produces
  @PersistenceContext(unitName = "canting")
  private EntityManager entityManager;
}
