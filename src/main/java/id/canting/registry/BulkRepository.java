package id.canting.registry;

import id.canting.audit.PortalRevision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.boot.internal.EnversService;
import org.hibernate.event.spi.EventSource;
import org.jspecify.annotations.Nullable;

/** Writes many records in one transaction, with their history, in memory that does not grow. */
@ApplicationScoped
class BulkRepository {
  private static final int PORTION = 200;

  @Inject EntityManager em;
  @Inject NameWordRepository words;
  @Inject Instance<BusinessReferences> others;

  void add(List<Business> businesses, List<BusinessFacts> facts) {
    businesses.forEach(em::persist);
    List<NameWordRepository.Named> named = new ArrayList<>();
    for (int i = 0; i < businesses.size(); i++) {
      Business business = businesses.get(i);
      BusinessFacts said = facts.get(i);
      if (said.scale() != null) {
        em.persist(new BusinessScale(business.id(), said.scale(), said.scaleBasis(), Objects.requireNonNull(said.scaleSince()), null));
      }
      said.certifications().forEach(c -> em.persist(new Certification(business.id(), c)));
      named.add(NameWordRepository.Named.of(business.id(), said));
    }
    em.flush();
    words.add(named);
  }

  void add(List<Craftsperson> craftspeople) {
    craftspeople.forEach(em::persist);
    em.flush();
  }

  <T> Optional<T> find(Class<T> type, long key) {
    return Optional.ofNullable(em.find(type, key));
  }

  /** The record as history has it, its newest state up to and with a revision. */
  <T> @Nullable T asOf(Class<T> type, long key, long revision) {
    return AuditReaderFactory.get(em).find(type, key, revision);
  }

  List<Business> businesses(List<Long> keys) {
    return em.createQuery("select b from Business b join fetch b.owner where b.id in :keys", Business.class).setParameter("keys", keys).getResultList();
  }

  List<Craftsperson> craftspeople(List<Long> keys) {
    return em.createQuery("select c from Craftsperson c join fetch c.person where c.id in :keys", Craftsperson.class).setParameter("keys", keys).getResultList();
  }

  /** Those of the businesses that something refers to. */
  Set<Long> referred(List<Long> keys) {
    Set<Long> referred = new HashSet<>();
    em.createNativeQuery("select business_id from craftsperson where business_id in (:keys)")
        .setParameter("keys", keys).getResultList().forEach(key -> referred.add(((Number) key).longValue()));
    others.forEach(other -> referred.addAll(other.held(keys)));
    return referred;
  }

  void remove(List<Business> businesses) {
    if (businesses.isEmpty()) {
      return;
    }
    List<Long> keys = businesses.stream().map(Business::id).toList();
    List<Person> owners = businesses.stream().map(Business::owner).toList();
    em.flush();
    others.forEach(other -> other.forget(keys));
    words.remove(keys);
    em.createQuery("delete from BusinessScale s where s.businessId in :keys").setParameter("keys", keys).executeUpdate();
    em.createQuery("select c from Certification c where c.businessId in :keys", Certification.class).setParameter("keys", keys).getResultList().forEach(em::remove);
    businesses.forEach(em::remove);
    em.flush();
    owners.forEach(em::remove);
  }

  void removeCraftspeople(List<Craftsperson> craftspeople) {
    List<Person> persons = craftspeople.stream().map(Craftsperson::person).toList();
    craftspeople.forEach(em::remove);
    em.flush();
    persons.forEach(em::remove);
  }

  /** Hands on a few hundred rows at a time, and settles each portion. */
  <T> void inPortions(List<T> rows, Consumer<List<T>> work) {
    for (int from = 0; from < rows.size(); from += PORTION) {
      work.accept(rows.subList(from, Math.min(rows.size(), from + PORTION)));
      settle();
    }
  }

  /**
   * Writes out the history of what was flushed and lets go of it and of every entity. Envers itself would keep all of it until the
   * commit; told here that the transaction were over, it begins another revision with the next change.
   *
   * @return the revision of what was flushed
   */
  long settle() {
    em.flush();
    long revision = AuditReaderFactory.get(em).getCurrentRevision(PortalRevision.class, true).id();
    EventSource session = em.unwrap(EventSource.class);
    session.getFactory().getServiceRegistry().requireService(EnversService.class).getAuditProcessManager().get(session).doBeforeTransactionCompletion(session);
    session.getActionQueue().afterTransactionCompletion(true);
    em.clear();
    return revision;
  }
}
