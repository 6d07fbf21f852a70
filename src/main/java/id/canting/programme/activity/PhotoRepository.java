package id.canting.programme.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which files are the photos of an activity. Everything here runs in the caller's transaction. */
@ApplicationScoped
class PhotoRepository {
  @Inject EntityManager em;

  /** Numbers of the photos, the first first. */
  List<Integer> of(String activity) {
    return em.createNativeQuery("select f.number from activity_photo f join activity a on a.id = f.activity_id where a.code = ?1 order by f.number").setParameter(1, activity).getResultList().stream()
        .map(n -> (Integer) ((Number) n).intValue()).toList();
  }

  /** Key of the file. */
  Optional<Long> file(String activity, int number, boolean small) {
    List<?> found = em.createNativeQuery("select f." + (small ? "small_id" : "full_id") + " from activity_photo f join activity a on a.id = f.activity_id where a.code = ?1 and f.number = ?2")
        .setParameter(1, activity).setParameter(2, number).getResultList();
    return found.stream().findFirst().map(id -> ((Number) id).longValue());
  }

  void add(long activity, long full, long small, Instant at, String by) {
    em.createNativeQuery("insert into activity_photo (activity_id, number, full_id, small_id, added_at, added_by) select ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, ?5 from activity_photo where activity_id = ?1")
        .setParameter(1, activity).setParameter(2, full).setParameter(3, small).setParameter(4, at).setParameter(5, by).executeUpdate();
  }

  /** Takes the photo away, not its files: what refers to no record is nobody's. @return whether there was one */
  boolean remove(long activity, int number) {
    return em.createNativeQuery("delete from activity_photo where activity_id = ?1 and number = ?2").setParameter(1, activity).setParameter(2, number).executeUpdate() > 0;
  }
}
