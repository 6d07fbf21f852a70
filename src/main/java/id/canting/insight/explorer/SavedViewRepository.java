package id.canting.insight.explorer;

import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Keeps views. */
@ApplicationScoped
class SavedViewRepository {
  private static final String SHOWN = "select id, name, query, shared, owner = :owner own, saved_at from explorer_view ";

  @Inject EntityManager em;

  /** The own ones first, by name. */
  List<SavedView> of(String owner) {
    return read(em.createNativeQuery(SHOWN + "where owner = :owner or shared order by own desc, name, id").setParameter("owner", owner));
  }

  List<SavedView> named(String owner, String name) {
    return read(em.createNativeQuery(SHOWN + "where owner = :owner and name = :name").setParameter("owner", owner).setParameter("name", name));
  }

  void add(String owner, String name, String query, boolean shared, Instant now) {
    em.createNativeQuery("insert into explorer_view (owner, name, query, shared, saved_at) values (:owner, :name, :query, :shared, :now)").setParameter("owner", owner).setParameter("name", name)
        .setParameter("query", query).setParameter("shared", shared).setParameter("now", now).executeUpdate();
  }

  /** @return whether there was one of this owner */
  boolean delete(long id, String owner) {
    return em.createNativeQuery("delete from explorer_view where id = :id and owner = :owner").setParameter("id", id).setParameter("owner", owner).executeUpdate() > 0;
  }

  private static List<SavedView> read(Query query) {
    List<SavedView> views = new ArrayList<>();
    for (Cells c : Cells.of(query)) {
      views.add(new SavedView(c.count(), c.required(), c.required(), c.flag(), c.flag(), Objects.requireNonNull(c.instant())));
    }
    return views;
  }
}
