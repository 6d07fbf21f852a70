package id.canting.supervision.photo;

import id.canting.identity.DataScope;
import id.canting.shared.Cells;
import id.canting.shared.Codes;
import id.canting.supervision.VisitStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Photos of visits and pieces of those to come. Everything here runs in the caller's transaction. */
@ApplicationScoped
class VisitPhotoRepository {
  @Inject EntityManager em;

  record Of(long visit, VisitStatus status) {}

  /** The visit that photos are of; kept from others' changes until the transaction ends. */
  Optional<Of> lockVisit(String uuid) {
    return Cells.of(em.createNativeQuery("select id, status from visit where uuid = ?1 for update").setParameter(1, uuid)).stream().findFirst().map(c -> new Of(c.count(), Codes.find(VisitStatus.class, c.text()).orElseThrow()));
  }

  Optional<Long> visit(String uuid, DataScope scope) {
    List<?> found = em.createNativeQuery("select v.id from visit v join business b on b.id = v.business_id where v.uuid = ?1 and " + scope.condition("b.association_id", "b.code"))
        .setParameter(1, uuid).getResultList();
    return found.stream().findFirst().map(id -> ((Number) id).longValue());
  }

  /** UUIDs of the photos that have come. */
  Set<String> of(long visit) {
    Set<String> photos = new HashSet<>();
    em.createNativeQuery("select uuid from visit_photo where visit_id = ?1").setParameter(1, visit).getResultList().forEach(uuid -> photos.add(String.valueOf(uuid)));
    return photos;
  }

  /** Key of the visit that has the photo. */
  Optional<Long> holder(String photo) {
    return em.createNativeQuery("select visit_id from visit_photo where uuid = ?1").setParameter(1, photo).getResultList().stream().findFirst().map(id -> ((Number) id).longValue());
  }

  /** Key of the file. */
  Optional<Long> file(long visit, String photo, boolean small) {
    List<?> found = em.createNativeQuery("select " + (small ? "small_id" : "full_id") + " from visit_photo where uuid = ?1 and visit_id = ?2").setParameter(1, photo).setParameter(2, visit).getResultList();
    return found.stream().findFirst().map(id -> ((Number) id).longValue());
  }

  int count(long visit) {
    return ((Number) em.createNativeQuery("select (select count(*) from visit_photo where visit_id = ?1) + (select count(*) from visit_upload where visit_id = ?1)").setParameter(1, visit).getSingleResult()).intValue();
  }

  record Begun(long visit, int bytes, int received) {}

  Optional<Begun> upload(String photo) {
    return Cells.of(em.createNativeQuery("select visit_id, bytes, received from visit_upload where uuid = ?1 for update").setParameter(1, photo)).stream().findFirst()
        .map(c -> new Begun(c.count(), (int) c.count(), (int) c.count()));
  }

  /** Begins one, and lets go of those that nobody went on with since {@code stale}. */
  void begin(String photo, long visit, int bytes, Instant at, String by, Instant stale) {
    em.createNativeQuery("delete from visit_upload where begun_at < ?1").setParameter(1, stale).executeUpdate();
    em.createNativeQuery("insert into visit_upload (uuid, visit_id, bytes, received, begun_at, begun_by) values (?1, ?2, ?3, 0, ?4, ?5)")
        .setParameter(1, photo).setParameter(2, visit).setParameter(3, bytes).setParameter(4, at).setParameter(5, by).executeUpdate();
  }

  void append(String photo, int position, byte[] piece) {
    em.createNativeQuery("insert into visit_upload_piece (uuid, position, content) values (?1, ?2, ?3)").setParameter(1, photo).setParameter(2, position).setParameter(3, piece).executeUpdate();
    em.createNativeQuery("update visit_upload set received = received + ?2 where uuid = ?1").setParameter(1, photo).setParameter(2, piece.length).executeUpdate();
  }

  byte[] content(String photo) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Object piece : em.createNativeQuery("select content from visit_upload_piece where uuid = ?1 order by position", byte[].class).setParameter(1, photo).getResultList()) {
      all.writeBytes((byte[]) piece);
    }
    return all.toByteArray();
  }

  /** The photo is there: its pieces leave. */
  void finish(String photo, long visit, long full, long small, Instant at, String by) {
    em.createNativeQuery("delete from visit_upload where uuid = ?1").setParameter(1, photo).executeUpdate();
    em.createNativeQuery("insert into visit_photo (uuid, visit_id, full_id, small_id, added_at, added_by) values (?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, photo).setParameter(2, visit).setParameter(3, full).setParameter(4, small).setParameter(5, at).setParameter(6, by).executeUpdate();
  }
}
