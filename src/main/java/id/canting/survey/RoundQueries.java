package id.canting.survey;

import id.canting.identity.DataScope;
import id.canting.registry.BatikType;
import id.canting.registry.Scale;
import id.canting.shared.Cells;
import id.canting.shared.Narrowing;
import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rounds for reading, and the businesses that a sample is drawn of. */
@ApplicationScoped
class RoundQueries {
  private static final Jsonb JSON = JsonbBuilder.create();
  private static final String BY_STATUS = "count(r.id), coalesce(sum(r.status = 'lengkap'), 0), coalesce(sum(r.status = 'sebagian'), 0), coalesce(sum(r.status = 'tidak_ditemui'), 0),"
      + " coalesce(sum(r.status = 'menolak'), 0), coalesce(sum(r.status = 'tutup'), 0)";

  @Inject EntityManager em;

  static String json(NewRound.Sample sample) {
    return JSON.toJson(sample);
  }

  /** The latest period first. */
  List<RoundRecord> all(DataScope scope) {
    return records("1=1", null, scope, false);
  }

  Optional<RoundRecord> find(String period, DataScope scope) {
    return records("s.period = ?1", period, scope, true).stream().findFirst();
  }

  private List<RoundRecord> records(String where, @Nullable String period, DataScope scope, boolean events) {
    String responses = "(select count(*) from response r where r.round_id = s.id and r.status %s ('lengkap', 'sebagian') and "
        + scope.condition("r.association_id", "(select code from business where id = r.business_id)") + ")";
    String sampled = scope.kind() == DataScope.Kind.ALL ? "(select count(*) from survey_sample m where m.round_id = s.id)"
        : "(select count(*) from survey_sample m join business b on b.id = m.business_id where m.round_id = s.id and " + scope.condition("b.association_id", "b.code") + ")";
    Query query = em.createNativeQuery("select s.id, s.period, s.first_day, s.last_day, s.instrument, s.status, s.sample, s.opens, s.deadline, s.note, " + sampled + " m, "
        + responses.formatted("in") + " a, " + responses.formatted("not in") + " na, s.opened_at, s.opened_by, s.closed_at, s.closed_by, s.version from survey_round s where " + where
        + " order by s.first_day desc, s.last_day desc");
    if (period != null) {
      query.setParameter(1, period);
    }
    List<RoundRecord> records = new ArrayList<>();
    for (Cells c : Cells.of(query)) {
      long id = c.count();
      records.add(new RoundRecord(c.required(), Objects.requireNonNull(c.day()), Objects.requireNonNull(c.day()), Objects.requireNonNull(c.integer()), c.required(),
          JSON.fromJson(c.required(), NewRound.Sample.class), c.day(), c.day(), c.text(), c.count(), c.count(), c.count(), Objects.requireNonNull(c.instant()), c.required(), c.instant(), c.text(),
          events ? events(id) : null, Objects.requireNonNull(c.integer())));
    }
    return records;
  }

  private List<RoundRecord.Event> events(long round) {
    return Cells.of(em.createNativeQuery("select at, username, step, reason from survey_round_event where round_id = ?1 order by number").setParameter(1, round)).stream()
        .map(c -> new RoundRecord.Event(Objects.requireNonNull(c.instant()), c.required(), c.required(), c.text())).toList();
  }

  /** @param round key */
  RoundProgress progress(String period, long round, DataScope scope) {
    List<RoundProgress.Line> total = lines("null", "", round, scope);
    return new RoundProgress(period, total.isEmpty() ? new RoundProgress.Line(null, 0, 0, 0, 0, 0, 0, 0, 0) : total.get(0),
        lines("z.code", " left join sentra z on z.id = coalesce(m.sentra_id, b.sentra_id)", round, scope), lines("m.enumerator", "", round, scope));
  }

  /** Businesses of the sample and those that answered outside it, with what became of them. */
  private List<RoundProgress.Line> lines(String key, String join, long round, DataScope scope) {
    Query query = em.createNativeQuery("select " + key + " k, count(m.business_id), " + BY_STATUS + ", coalesce(sum(m.business_id is not null and r.id is null), 0),"
        + " coalesce(sum(m.business_id is null), 0) from (select business_id from survey_sample where round_id = ?1 union select business_id from response where round_id = ?1) a"
        + " join business b on b.id = a.business_id left join survey_sample m on m.round_id = ?1 and m.business_id = a.business_id"
        + " left join response r on r.round_id = ?1 and r.business_id = a.business_id" + join + " where " + scope.condition("b.association_id", "b.code")
        + " group by k order by k is null, k").setParameter(1, round);
    List<RoundProgress.Line> lines = new ArrayList<>();
    for (Cells c : Cells.of(query)) {
      String name = c.text();
      long sampled = c.count();
      c.count();
      lines.add(new RoundProgress.Line(name, sampled, c.count(), c.count(), c.count(), c.count(), c.count(), c.count(), c.count()));
    }
    return lines;
  }

  /** Businesses that are not closed and match. @throws RuleViolation value.unknown */
  List<SampleDraw.Candidate> candidates(NewRound.Sample sample) {
    Narrowing narrowing = new Narrowing("b.status <> 'closed'")
        .looked("b.sentra_id", "select id from sentra where code in (%s)", or(sample.sentra()), "sample.sentra")
        .looked("b.sub_district_code", "select code from sub_district where code in (%1$s) or name in (%1$s)", or(sample.subDistrict()), "sample.subDistrict")
        .closed("b.declared_scale", Scale.class, or(sample.scale()), "sample.scale")
        .closed("b.batik_type", BatikType.class, or(sample.batikType()), "sample.batikType")
        .looked("b.code", "%s", or(sample.businesses()), "sample.businesses");
    Query query = em.createNativeQuery("select b.id, b.code, b.sentra_id, b.declared_scale from business b where " + narrowing.sql() + " order by b.code_number");
    return Cells.of(query).stream().map(c -> new SampleDraw.Candidate(c.count(), c.required(), c.text() + " " + c.text())).toList();
  }

  private static Set<String> or(@Nullable Collection<@Nullable String> values) {
    return values == null ? Set.of() : values.stream().map(String::valueOf).collect(Collectors.toSet());
  }
}
