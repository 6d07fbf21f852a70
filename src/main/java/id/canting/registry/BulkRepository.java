package id.canting.registry;

import id.canting.audit.PortalRevision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.boot.internal.EnversService;
import org.hibernate.event.spi.EventSource;
import org.jspecify.annotations.Nullable;

/** Writes many records in one transaction, with their history, in memory that does not grow. */
@ApplicationScoped
class BulkRepository {
  @Inject EntityManager em;
  @Inject NameWordRepository words;

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
      named.add(new NameWordRepository.Named(business.id(), said.associationId(), said.name(), said.owner().name()));
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

  boolean exists(String sql, long key) {
    return !em.createNativeQuery(sql).setParameter(1, key).setMaxResults(1).getResultList().isEmpty();
  }

  void remove(Business business) {
    words.remove(business.id());
    em.createQuery("delete from BusinessScale s where s.businessId = :id").setParameter("id", business.id()).executeUpdate();
    em.createQuery("select c from Certification c where c.businessId = :id", Certification.class).setParameter("id", business.id()).getResultList().forEach(em::remove);
    Person owner = business.owner();
    em.remove(business);
    em.remove(owner);
  }

  void remove(Craftsperson craftsperson) {
    Person person = craftsperson.person();
    em.remove(craftsperson);
    em.remove(person);
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

  void addRaw(long run, List<Object[]> rows) {
    em.unwrap(org.hibernate.Session.class).doWork(connection -> {
      try (var insert = connection.prepareStatement("insert into import_raw_response (run_id, sheet, row_no, period, business_code, content) values (?, ?, ?, ?, ?, ?)")) {
        for (Object[] row : rows) {
          insert.setLong(1, run);
          for (int i = 0; i < row.length; i++) {
            insert.setObject(i + 2, row[i]);
          }
          insert.addBatch();
        }
        insert.executeBatch();
      }
    });
  }
}
