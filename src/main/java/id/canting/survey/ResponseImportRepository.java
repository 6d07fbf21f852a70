package id.canting.survey;

import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What imports did to responses, kept for undo. */
@ApplicationScoped
class ResponseImportRepository {
  private static final Jsonb JSON = JsonbBuilder.create();

  @Inject EntityManager em;

  /** @param before null when the response was made */
  record Done(int row, long response, long round, String code, int version, @Nullable ResponseFacts before) {}

  void keep(long run, List<Done> all) {
    int next = ((Number) em.createNativeQuery("select coalesce(max(number), 0) from response_import where run_id = ?1").setParameter(1, run).getSingleResult()).intValue();
    em.unwrap(Session.class).doWork(connection -> {
      try (var insert = connection.prepareStatement(
          "insert into response_import (run_id, number, row_no, response_id, round_id, business_code, made, version, before_state) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
        int number = next;
        for (Done done : all) {
          insert.setLong(1, run);
          insert.setInt(2, ++number);
          insert.setInt(3, done.row());
          insert.setLong(4, done.response());
          insert.setLong(5, done.round());
          insert.setString(6, done.code());
          insert.setBoolean(7, done.before() == null);
          insert.setInt(8, done.version());
          insert.setString(9, done.before() == null ? null : JSON.toJson(done.before()));
          insert.addBatch();
        }
        insert.executeBatch();
      }
    });
  }

  /** The last first. */
  @SuppressWarnings("unchecked")
  List<Done> of(long run) {
    return ((List<Object[]>) em.createNativeQuery("select row_no, response_id, round_id, business_code, version, before_state from response_import where run_id = ?1 order by number desc")
        .setParameter(1, run).getResultList()).stream().map(Cells::new).map(c -> new Done(Objects.requireNonNull(c.integer()), c.count(), c.count(), c.required(), Objects.requireNonNull(c.integer()), before(c.text()))).toList();
  }

  private static @Nullable ResponseFacts before(@Nullable String json) {
    return json == null ? null : JSON.fromJson(json, ResponseFacts.class);
  }
}
