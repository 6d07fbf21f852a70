package id.canting.survey;

import id.canting.identity.DataScope;
import id.canting.shared.Cells;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Rules of quality, and the doubts that they raised. */
@ApplicationScoped
class QualityRepository {
  private static final String KEEP = " on duplicate key update state = if(detail = values(detail) and state <> 'corrected', state, 'open'), detail = values(detail)";

  @Inject EntityManager em;

  /** @param detail figures of the sentence, separated by | */
  record Doubt(long response, String rule, String detail) {}

  List<QualityRule> rules() {
    return Cells.of(em.createNativeQuery("select code, kind, field, least, most, active, version from quality_rule order by code")).stream()
        .map(c -> new QualityRule(c.required(), c.required(), c.text(), c.real(), c.real(), c.flag(), Objects.requireNonNull(c.integer()))).toList();
  }

  Optional<QualityRule> rule(String code) {
    return rules().stream().filter(r -> r.code().equals(code)).findFirst();
  }

  void change(QualityRule rule) {
    em.createNativeQuery("update quality_rule set least = ?1, most = ?2, active = ?3, version = version + 1 where code = ?4")
        .setParameter(1, rule.least()).setParameter(2, rule.most()).setParameter(3, rule.active()).setParameter(4, rule.code()).executeUpdate();
  }

  /** Scores of each business in the latest round before a day in which it answered. */
  Map<Long, Map<String, String>> scoresBefore(LocalDate firstDay, Collection<Long> businesses) {
    Map<Long, Map<String, String>> scores = new HashMap<>();
    if (!businesses.isEmpty()) {
      Query query = em.createNativeQuery("select r.business_id, r.scores from response r join survey_round s on s.id = r.round_id where r.business_id in (:businesses) and s.first_day < :day"
          + " and r.status in ('lengkap', 'sebagian') order by s.first_day").setParameter("businesses", businesses).setParameter("day", firstDay);
      Cells.of(query).forEach(c -> scores.put(c.count(), FlatJson.read(c.required())));
    }
    return scores;
  }

  /** Keeps what the rules found now; a doubt that is gone was corrected, one that somebody decided stays decided as long as its figures stay. */
  void keep(long round, List<Long> responses, List<String> looked, List<Doubt> doubts, Instant now) {
    if (responses.isEmpty() || looked.isEmpty()) {
      return;
    }
    em.unwrap(Session.class).doWork(connection -> {
      try (PreparedStatement insert = connection.prepareStatement("insert into quality_flag (response_id, rule, round_id, detail, state, raised_at) values (?, ?, ?, ?, 'open', ?)" + KEEP)) {
        for (Doubt doubt : doubts) {
          insert.setLong(1, doubt.response());
          insert.setString(2, doubt.rule());
          insert.setLong(3, round);
          insert.setString(4, doubt.detail());
          insert.setObject(5, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
          insert.addBatch();
        }
        insert.executeBatch();
      }
    });
    List<String> raised = doubts.stream().map(d -> d.response() + " " + d.rule()).toList();
    Query gone = em.createNativeQuery("update quality_flag set state = 'corrected', decided_at = :now where response_id in (:responses) and rule in (:looked) and state in ('open', 'returned')"
        + (raised.isEmpty() ? "" : " and concat(response_id, ' ', rule) not in (:raised)")).setParameter("now", now).setParameter("responses", responses).setParameter("looked", looked);
    if (!raised.isEmpty()) {
      gone.setParameter("raised", raised);
    }
    gone.executeUpdate();
  }

  /** Scores far from the mean of those of the same declared scale; exact in the database, in one statement. */
  void outliers(long round, QualityRule rule, Instant now) {
    String score = "cast(json_value(r.scores, '$." + rule.field() + "') as signed)";
    em.createNativeQuery("insert into quality_flag (response_id, rule, round_id, detail, state, raised_at)"
            + " select r.id, ?1, r.round_id, concat(" + score + ", '|', round(g.mean, 1)), 'open', ?2 from response r join (select r.scale, avg(" + score + ") mean, stddev_samp(" + score + ") sd, count(*) n"
            + " from response r where r.round_id = ?3 and json_value(r.scores, '$." + rule.field() + "') is not null group by r.scale) g on g.scale <=> r.scale"
            + " where r.round_id = ?3 and g.n >= ?4 and g.sd > 0 and abs(" + score + " - g.mean) > ?5 * g.sd" + KEEP)
        .setParameter(1, rule.code()).setParameter(2, now).setParameter(3, round).setParameter(4, rule.least() == null ? 2 : rule.least()).setParameter(5, rule.most() == null ? 3 : rule.most()).executeUpdate();
  }

  /** @param state null: any; @param rule null: any */
  Page<QualityFlag> queue(long round, @Nullable String state, @Nullable String rule, DataScope scope, PageRequest request) {
    String from = " from quality_flag f join response r on r.id = f.response_id join business b on b.id = r.business_id join quality_rule q on q.code = f.rule where f.round_id = :round and "
        + scope.condition("r.association_id", "b.code") + (state == null ? "" : " and f.state = :state") + (rule == null ? "" : " and f.rule = :rule");
    long total = ((Number) filled(em.createNativeQuery("select count(*)" + from), round, state, rule).getSingleResult()).longValue();
    Query query = filled(em.createNativeQuery("select b.code, b.name, f.rule, q.kind, q.field, f.detail, f.state, f.raised_at, f.decided_at, f.decided_by, f.remark" + from
        + " order by b.code_number, f.rule limit " + request.size() + " offset " + request.offset()), round, state, rule);
    return new Page<>(total, request.page(), request.size(), Cells.of(query).stream().map(c -> new QualityFlag(c.required(), c.required(), c.required(), c.required(), c.text(), List.of(c.required().split("\\|")),
        c.required(), Objects.requireNonNull(c.instant()), c.instant(), c.text(), c.text())).toList());
  }

  private static Query filled(Query query, long round, @Nullable String state, @Nullable String rule) {
    query.setParameter("round", round);
    if (state != null) {
      query.setParameter("state", state);
    }
    if (rule != null) {
      query.setParameter("rule", rule);
    }
    return query;
  }

  /** @return false when there is no such doubt */
  boolean decide(long response, String rule, String state, @Nullable String remark, Instant now, String by) {
    return em.createNativeQuery("update quality_flag set state = ?1, remark = ?2, decided_at = ?3, decided_by = ?4 where response_id = ?5 and rule = ?6")
        .setParameter(1, state).setParameter(2, remark).setParameter(3, now).setParameter(4, by).setParameter(5, response).setParameter(6, rule).executeUpdate() == 1;
  }
}
