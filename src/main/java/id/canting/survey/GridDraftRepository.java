package id.canting.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class GridDraftRepository {
  @Inject EntityManager em;

  @Nullable String find(String username, long round) {
    List<?> rows = em.createNativeQuery("select content from survey_grid_draft where username = ?1 and round_id = ?2").setParameter(1, username).setParameter(2, round).getResultList();
    return rows.isEmpty() ? null : rows.get(0).toString();
  }

  void keep(String username, long round, String content, Instant now) {
    em.createNativeQuery("insert into survey_grid_draft (username, round_id, content, updated_at) values (?1, ?2, ?3, ?4) on duplicate key update content = values(content), updated_at = values(updated_at)")
        .setParameter(1, username).setParameter(2, round).setParameter(3, content).setParameter(4, now).executeUpdate();
  }

  void forget(String username, long round) {
    em.createNativeQuery("delete from survey_grid_draft where username = ?1 and round_id = ?2").setParameter(1, username).setParameter(2, round).executeUpdate();
  }
}
