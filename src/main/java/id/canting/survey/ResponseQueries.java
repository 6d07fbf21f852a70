package id.canting.survey;

import id.canting.identity.DataScope;
import id.canting.shared.Cells;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.survey.instrument.Instrument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is read of responses, businesses and places around them. */
@ApplicationScoped
class ResponseQueries implements ResponseReader.ResponsePlaces {
  private static final String ASKED = "select b.id, b.code, b.name, b.association_id, b.declared_scale, b.sentra_id, b.sub_district_code, b.village_code, b.batik_type, p.sex, b.workers"
      + " from business b join person p on p.id = b.owner_id where ";
  private static final Map<String, String> ORDER = Map.of("code", "b.code_number", "name", "b.name", "surveyDate", "r.survey_date", "scale", "r.scale", "status", "r.status", "updated", "r.updated_at");

  @Inject EntityManager em;

  /** The fields that lists may be sorted by. */
  static java.util.Set<String> sortable() {
    return ORDER.keySet();
  }

  /** A business within the scope. */
  Optional<Asked> asked(String code, DataScope scope) {
    return rows(ASKED + "b.code = ?1 and " + scope.condition("b.association_id", "b.code"), code).stream().map(ResponseQueries::asked).findFirst();
  }

  private static Asked asked(Cells c) {
    return new Asked(c.count(), c.required(), c.required(), c.big(), c.text(), c.big(), c.text(), c.text(), c.text(), c.text(), c.integer());
  }

  @Override
  public ResponseReader.ResponsePlaces.@Nullable Centre sentra(String code) {
    return rows("select id, sub_district_code from sentra where code = ?1", code).stream().map(c -> new Centre(c.count(), c.required())).findFirst().orElse(null);
  }

  @Override
  public @Nullable String subDistrictOfVillage(String village) {
    return text("select sub_district_code from village where code = ?1", village);
  }

  @Override
  public @Nullable String subDistrict(String codeOrName) {
    return text("select code from sub_district where code = ?1 or name = ?1", codeOrName);
  }

  /** Code of a sentra and name of a sub-district, for showing; null for null. */
  @Nullable String sentraCode(@Nullable Long id) {
    return id == null ? null : text("select code from sentra where id = ?1", id);
  }

  @Nullable String subDistrictName(@Nullable String code) {
    return code == null ? null : text("select name from sub_district where code = ?1", code);
  }

  /** Period of the latest round before a day in which the business answered. */
  Optional<String> roundBefore(LocalDate firstDay, long business) {
    List<?> rows = em.createNativeQuery("select s.period from response r join survey_round s on s.id = r.round_id where r.business_id = ?1 and s.first_day < ?2"
        + " and r.status in ('lengkap', 'sebagian') order by s.first_day desc, s.last_day limit 1").setParameter(1, business).setParameter(2, firstDay).getResultList();
    return rows.stream().map(Object::toString).findFirst();
  }

  /** A page of a round's responses. */
  Page<ResponseRow> page(long round, Instrument instrument, ResponseFilter filter, DataScope scope, PageRequest request) {
    String where = " from response r join business b on b.id = r.business_id where r.round_id = " + round + " and " + ResponseCondition.of(filter, instrument, scope);
    long total = ((Number) em.createNativeQuery("select count(*)" + where).getSingleResult()).longValue();
    String order = request.sort().stream().map(s -> ORDER.get(s.field()) + (s.descending() ? " desc" : "")).collect(Collectors.joining(", "));
    Query query = em.createNativeQuery("select b.code, b.name, r.status, r.survey_date, r.scale, s.code s_code, d.name d_name, r.batik_type, r.sex, r.age, r.education_years, r.main_constraint,"
        + " r.scores, r.bands from (select r.id" + where + " order by " + order + ", b.code_number limit " + request.size() + " offset " + request.offset() + ") k"
        + " join response r on r.id = k.id join business b on b.id = r.business_id left join sentra s on s.id = r.sentra_id left join sub_district d on d.code = r.sub_district_code"
        + " order by " + order + ", b.code_number");
    List<ResponseRow> rows = Cells.of(query).stream().map(c -> new ResponseRow(c.required(), c.required(), c.required(), c.day(), c.text(), c.text(), c.text(), c.text(), c.text(), c.integer(), c.integer(),
        c.text(), instrument.scores(FlatJson.read(c.required())), FlatJson.read(c.required()))).toList();
    return new Page<>(total, request.page(), request.size(), rows);
  }

  /** A page of the sample's businesses without any response, by code. @param sentra code, {@code none}, or null for all */
  Page<AskedRow> left(long round, @Nullable String sentra, DataScope scope, PageRequest request) {
    String of = sentra == null || sentra.isEmpty() ? "" : sentra.equals(ResponseFilter.NONE) ? " and m.sentra_id is null" : " and m.sentra_id = (select id from sentra where code = ?2)";
    String where = unanswered(scope) + of;
    Query count = em.createNativeQuery("select count(*)" + where).setParameter(1, round);
    Query query = em.createNativeQuery("select b.code, b.name, (select z.code from sentra z where z.id = m.sentra_id) z_code, m.enumerator" + where
        + " order by b.code_number limit " + request.size() + " offset " + request.offset()).setParameter(1, round);
    if (of.contains("?2")) {
      count.setParameter(2, sentra);
      query.setParameter(2, sentra);
    }
    List<AskedRow> rows = Cells.of(query).stream().map(c -> new AskedRow(c.required(), c.required(), c.text(), c.text())).toList();
    return new Page<>(((Number) count.getSingleResult()).longValue(), request.page(), request.size(), rows);
  }

  /** Code of the next business of the sample without a response, after one and then from the beginning; null when none is left. */
  @Nullable String next(long round, @Nullable String after, DataScope scope) {
    List<?> rows = em.createNativeQuery("select b.code" + unanswered(scope)
        + " order by b.code_number <= coalesce((select code_number from business where code = ?2), 0), b.code_number limit 1").setParameter(1, round).setParameter(2, after).getResultList();
    return rows.stream().map(Object::toString).findFirst().orElse(null);
  }

  private static String unanswered(DataScope scope) {
    return " from survey_sample m join business b on b.id = m.business_id where m.round_id = ?1 and " + scope.condition("b.association_id", "b.code")
        + " and not exists (select 1 from response r where r.round_id = ?1 and r.business_id = m.business_id)";
  }

  private @Nullable String text(String sql, Object key) {
    List<?> rows = em.createNativeQuery(sql).setParameter(1, key).getResultList();
    return rows.isEmpty() || rows.get(0) == null ? null : rows.get(0).toString();
  }

  private List<Cells> rows(String sql, Object key) {
    return Cells.of(em.createNativeQuery(sql).setParameter(1, key));
  }
}
