package id.canting.registry;

import id.canting.identity.DataScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Businesses as entities, for writing. Everything here runs in the caller's transaction. */
@ApplicationScoped
class BusinessRepository {
  @Inject EntityManager em;
  @Inject NameWordRepository words;
  @Inject Event<AssociationChanged> moved;

  /** Within the scope; the owner is loaded with it. */
  Optional<Business> find(String code, DataScope scope) {
    return em.createQuery(
            "select b from Business b join fetch b.owner where b.code = :code and " + scope.condition("b.associationId", "b.code"), Business.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  List<BusinessFacts.CertificationFacts> certifications(Business business) {
    return certificationEntities(business).stream().map(Certification::facts).toList();
  }

  /** The next code, never given before, even when a transaction fails. */
  BusinessCode nextCode() {
    return new BusinessCode(((Number) em.createNativeQuery("select nextval(business_code_seq)").getSingleResult()).intValue());
  }

  /** As many next codes at once. */
  List<BusinessCode> nextCodes(int count) {
    List<?> numbers = em.createNativeQuery("select nextval(business_code_seq) from seq_1_to_" + count).getResultList();
    return numbers.stream().map(n -> new BusinessCode(((Number) n).intValue())).toList();
  }

  /** Sees to it that a code brought along is never given again. */
  void reserve(BusinessCode code) {
    em.createNativeQuery("select setval(business_code_seq, " + code.number() + ")").getSingleResult();
  }

  /** True while no business was ever registered. */
  boolean none() {
    return em.createNativeQuery("select 1 from business").setMaxResults(1).getResultList().isEmpty();
  }

  boolean codeTaken(BusinessCode code) {
    return exists("select 1 from business where code = ?1", code.text());
  }

  /** @param exceptId a business that may have it, null for none */
  boolean nibTaken(String nib, @Nullable Long exceptId) {
    return exists("select 1 from business where nib = ?1 and id <> " + (exceptId == null ? 0 : exceptId), nib);
  }

  /** Stores a new business with its scale, certifications and words for the search. */
  void add(Business business, BusinessFacts facts) {
    em.persist(business);
    if (facts.scale() != null) {
      em.persist(new BusinessScale(business.id(), facts.scale(), facts.scaleBasis(), Objects.requireNonNull(facts.scaleSince()), null));
    }
    facts.certifications().forEach(c -> em.persist(new Certification(business.id(), c)));
    em.flush();
    words.add(List.of(NameWordRepository.Named.of(business.id(), facts)));
  }

  /** Follows a change of the business in its scale history, certifications and words. */
  void follow(Business business, BusinessFacts before, BusinessFacts after) {
    if (after.scale() != null
        && (before.scale() != after.scale() || before.scaleBasis() != after.scaleBasis() || !Objects.equals(before.scaleSince(), after.scaleSince()))) {
      declare(business, after.scale(), after.scaleBasis(), Objects.requireNonNull(after.scaleSince()));
    }
    if (!before.certifications().equals(after.certifications())) {
      replaceCertifications(business, after.certifications());
    }
    em.flush();
    if (!Objects.equals(before.associationId(), after.associationId())) {
      moved.fire(new AssociationChanged(business.id(), after.associationId()));
    }
    if (!before.name().equals(after.name())
        || !before.owner().name().equals(after.owner().name())
        || !Objects.equals(before.associationId(), after.associationId())) {
      words.remove(List.of(business.id()));
      words.add(List.of(NameWordRepository.Named.of(business.id(), after)));
    }
  }

  /** Tells every node, with the commit, that lists have changed. Sixteen rows, so that writers do not queue. */
  void stamp() {
    em.createNativeQuery("update register_stamp set writes = writes + 1 where shard = mod(connection_id(), 16)").executeUpdate();
  }

  void flushAndClear() {
    em.flush();
    em.clear();
  }

  List<BusinessScale> scales(Long businessId) {
    return em.createQuery("select s from BusinessScale s where s.businessId = :id order by s.validFrom", BusinessScale.class)
        .setParameter("id", businessId)
        .getResultList();
  }

  private void declare(Business business, Scale scale, @Nullable ScaleBasis basis, LocalDate since) {
    List<BusinessScale> rows = scales(business.id());
    LocalDate until = null;
    BusinessScale before = null;
    for (BusinessScale row : rows) {
      if (row.validFrom().equals(since)) {
        row.restate(scale, basis);
        return;
      }
      if (row.validFrom().isBefore(since)) {
        before = row;
      } else if (until == null) {
        until = row.validFrom();
      }
    }
    if (before != null) {
      before.endOn(since);
    }
    em.persist(new BusinessScale(business.id(), scale, basis, since, until));
  }

  private void replaceCertifications(Business business, List<BusinessFacts.CertificationFacts> wanted) {
    List<BusinessFacts.CertificationFacts> missing = new ArrayList<>(wanted);
    for (Certification present : certificationEntities(business)) {
      if (!missing.remove(present.facts())) {
        em.remove(present);
      }
    }
    missing.forEach(c -> em.persist(new Certification(business.id(), c)));
  }

  private List<Certification> certificationEntities(Business business) {
    return em.createQuery("select c from Certification c where c.businessId = :id order by c.id", Certification.class)
        .setParameter("id", business.id())
        .getResultList();
  }

  private boolean exists(String sql, String value) {
    return !em.createNativeQuery(sql).setParameter(1, value).setMaxResults(1).getResultList().isEmpty();
  }
}
