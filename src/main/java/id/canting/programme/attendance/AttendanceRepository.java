package id.canting.programme.attendance;

import id.canting.audit.PortalRevision;
import id.canting.identity.DataScope;
import id.canting.registry.Scale;
import id.canting.registry.Sex;
import id.canting.shared.Cells;
import id.canting.shared.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.envers.AuditReaderFactory;
import org.jspecify.annotations.Nullable;

/** Attendance as entities, for writing. Everything here runs in the caller's transaction. */
@ApplicationScoped
class AttendanceRepository {
  @Inject EntityManager em;

  /** @param business code of the one that the craftsperson works for */
  record Craft(long id, @Nullable String business, @Nullable Sex sex) {}

  List<Attendance> of(long activity) {
    return em.createQuery("select t from Attendance t where t.activityId = :activity", Attendance.class).setParameter("activity", activity).getResultList();
  }

  Attendance get(long key) {
    return look(key).orElseThrow();
  }

  Optional<Attendance> look(long key) {
    return Optional.ofNullable(em.find(Attendance.class, key));
  }

  /** As history has it, its newest state up to and with a revision. */
  @Nullable Attendance asOf(long key, long revision) {
    return AuditReaderFactory.get(em).find(Attendance.class, key, revision);
  }

  /** Revision of the history that this transaction writes. */
  long revision() {
    em.flush();
    return AuditReaderFactory.get(em).getCurrentRevision(PortalRevision.class, true).id();
  }

  /** Changes with attendance, activities and the register. */
  String stamp() {
    return em.createNativeQuery("select concat_ws('-', (select count(*) from attendance), (select coalesce(sum(version + 1), 0) from attendance), (select coalesce(sum(version + 1), 0) from activity),"
        + " (select sum(writes) from register_stamp))").getSingleResult().toString();
  }

  List<Attendance> ofBusiness(long business) {
    return em.createQuery("select t from Attendance t where t.businessId = :business", Attendance.class).setParameter("business", business).getResultList();
  }

  /** Owners of businesses in the scope, by code of the business. One question for all. */
  Map<String, Participant> owners(Collection<String> codes, DataScope scope) {
    Map<String, Participant> owners = new HashMap<>();
    if (!codes.isEmpty()) {
      for (Cells c : Cells.of(em.createNativeQuery("select b.code, b.id, b.association_id, b.sentra_id, b.declared_scale, p.sex from business b join person p on p.id = b.owner_id"
          + " where b.code in (:codes) and " + scope.condition("b.association_id", "b.code")).setParameter("codes", codes))) {
        owners.put(c.required(), new Participant(c.count(), null, c.big(), c.big(), Codes.find(Scale.class, c.text()).orElse(null), Codes.find(Sex.class, c.text()).orElse(null)));
      }
    }
    return owners;
  }

  /** Craftspeople by their code. One question for all. */
  Map<String, Craft> craftspeople(Collection<String> codes, DataScope scope) {
    Map<String, Craft> craftspeople = new HashMap<>();
    if (!codes.isEmpty()) {
      for (Cells c : Cells.of(em.createNativeQuery("select c.code, c.id, b.code bc, p.sex from craftsperson c join person p on p.id = c.person_id left join business b on b.id = c.business_id"
          + " where c.code in (:codes) and " + scope.condition("c.association_id", "b.code")).setParameter("codes", codes))) {
        craftspeople.put(c.required(), new Craft(c.count(), c.text(), Codes.find(Sex.class, c.text()).orElse(null)));
      }
    }
    return craftspeople;
  }

  void add(Attendance attendance) {
    em.persist(attendance);
  }

  void remove(Attendance attendance) {
    em.remove(attendance);
  }

  void flush() {
    em.flush();
  }

  /** Those of the businesses that took part in anything. */
  Set<Long> attended(List<Long> businesses) {
    Set<Long> attended = new HashSet<>();
    for (Object id : em.createNativeQuery("select distinct business_id from attendance where business_id in (:businesses)").setParameter("businesses", businesses).getResultList()) {
      attended.add(((Number) id).longValue());
    }
    return attended;
  }
}
