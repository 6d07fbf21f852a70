package id.canting.supervision.followup;

import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Follow-ups as entities, for writing. Everything here runs in the caller's transaction. */
@ApplicationScoped
class FollowUpRepository {
  /** @param business its name; @param email of its owner */
  record Addressee(String business, @Nullable String email) {}

  @Inject EntityManager em;

  Optional<FollowUp> findToChange(long id) {
    return Optional.ofNullable(em.find(FollowUp.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** In the order of their keys, so that two who change many wait for each other instead of dying. */
  List<FollowUp> findToChange(Collection<Long> ids) {
    return em.createQuery("select f from FollowUp f where f.id in (:ids) order by f.id", FollowUp.class).setParameter("ids", ids)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
  }

  /** In the order of their numbers. */
  List<FollowUp> ofVisit(long visit) {
    return em.createQuery("select f from FollowUp f where f.visitId = :visit order by f.number", FollowUp.class).setParameter("visit", visit).getResultList();
  }

  /** As {@link #ofVisit}, kept from being changed by others until the transaction ends. */
  List<FollowUp> ofVisitToChange(long visit) {
    return em.createQuery("select f from FollowUp f where f.visitId = :visit order by f.id", FollowUp.class).setParameter("visit", visit)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
  }

  /** Open ones that no letter has said are due until the day, at most {@code most}; of the demo world none. @param from the first day that is not over */
  List<FollowUp> toRemind(LocalDate from, LocalDate until, int most) {
    return open("f.example = 0 and f.reminded_at is null and f.due between :from and :until", from, until, most);
  }

  /** Open ones that were due before the day without a letter that says so, at most {@code most}; of the demo world none. */
  List<FollowUp> toWarn(LocalDate today, int most) {
    return open("f.example = 0 and f.warned_at is null and f.due >= :from and f.due < :until", LocalDate.EPOCH, today, most);
  }

  /** Open ones that were due before the day and were not put before the head of the office, at most {@code most}. */
  List<FollowUp> toEscalate(LocalDate before, int most) {
    return open("f.escalated_at is null and f.due >= :from and f.due < :until", LocalDate.EPOCH, before, most);
  }

  /** Those of the demo world, in the order in which they came. */
  List<FollowUp> examples() {
    return em.createQuery("select f from FollowUp f where f.example = true order by f.id", FollowUp.class).getResultList();
  }

  /** Kept from being changed by others until the transaction ends. */
  @SuppressWarnings("unchecked")
  private List<FollowUp> open(String condition, LocalDate from, LocalDate until, int most) {
    List<Number> found = em.createNativeQuery("select f.id from follow_up f join visit v on v.id = f.visit_id where f.state = 'open' and " + FollowUpQueries.TOLD + " and " + condition + " order by f.id limit " + most)
        .setParameter("from", from).setParameter("until", until).getResultList();
    return found.isEmpty() ? List.of() : findToChange(found.stream().map(Number::longValue).toList()).stream().filter(f -> f.state() == FollowUpState.OPEN).toList();
  }

  /** Key, name and address of the owner of each business. */
  Map<Long, Addressee> owners(Collection<Long> businesses) {
    return Cells.of(em.createNativeQuery("select b.id, b.name, p.email from business b join person p on p.id = b.owner_id where b.id in (:ids)").setParameter("ids", businesses)).stream()
        .collect(Collectors.toMap(Cells::count, c -> new Addressee(c.required(), c.text())));
  }

  void add(FollowUp followUp) {
    em.persist(followUp);
  }

  void flush() {
    em.flush();
  }
}
