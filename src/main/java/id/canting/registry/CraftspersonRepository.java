package id.canting.registry;

import id.canting.identity.DataScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Craftspeople as entities, for writing. */
@ApplicationScoped
class CraftspersonRepository {
  @Inject EntityManager em;

  Optional<Craftsperson> find(String code, DataScope scope) {
    String business = scope.kind() == DataScope.Kind.BUSINESS ? " left join Business b on b.id = c.businessId" : "";
    return em.createQuery(
            "select c from Craftsperson c join fetch c.person" + business + " where c.code = :code and " + scope.condition("c.associationId", "b.code"),
            Craftsperson.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  CraftspersonCode nextCode() {
    return new CraftspersonCode(((Number) em.createNativeQuery("select nextval(craftsperson_code_seq)").getSingleResult()).intValue());
  }

  List<CraftspersonCode> nextCodes(int count) {
    List<?> numbers = em.createNativeQuery("select nextval(craftsperson_code_seq) from seq_1_to_" + count).getResultList();
    return numbers.stream().map(n -> new CraftspersonCode(((Number) n).intValue())).toList();
  }

  /** Sees to it that a code brought along is never given again. */
  void reserve(CraftspersonCode code) {
    em.createNativeQuery("select setval(craftsperson_code_seq, " + code.number() + ")").getSingleResult();
  }

  void add(Craftsperson craftsperson) {
    em.persist(craftsperson);
  }

  void flush() {
    em.flush();
  }
}
