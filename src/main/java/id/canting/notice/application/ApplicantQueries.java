package id.canting.notice.application;

import id.canting.identity.DataScope;
import id.canting.programme.Served;
import id.canting.programme.eligibility.ApplicantFacts;
import id.canting.shared.Cells;
import id.canting.shared.Narrowing;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.survey.FlatJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Businesses that apply: what criteria and the order of seats ask of them. */
@ApplicationScoped
class ApplicantQueries {
  private static final String COLUMNS = "select b.id, b.code, b.name, p.email, b.declared_scale, s.code s_code, b.sub_district_code, b.batik_type, b.status, b.nib is not null, b.start_year, p.birth_date,"
      + " p.sex, k.main_constraint, b.workers";
  private static final String TABLES = " from business b join person p on p.id = b.owner_id left join sentra s on s.id = b.sentra_id left join business_constraint k on k.business_id = b.id where ";
  private static final List<String> SEVERITIES = List.of("credit", "demand", "managerial", "labour");

  @Inject EntityManager em;
  @Inject Served served;

  /** Within the scope. */
  Optional<Applicant> find(String code, DataScope scope) {
    return applicants(em.createNativeQuery(COLUMNS + TABLES + "b.code = :code and " + scope.condition("b.association_id", "b.code")).setParameter("code", code)).stream().findFirst();
  }

  /** By key. */
  List<Applicant> of(Collection<Long> businesses) {
    return businesses.isEmpty() ? List.of() : applicants(em.createNativeQuery(COLUMNS + TABLES + "b.id in (:businesses)").setParameter("businesses", businesses));
  }

  /** Businesses within the scope that are not closed, by name. @param query part of a name or a code; null for all */
  Page<Applicant> page(@Nullable String query, DataScope scope, PageRequest request) {
    String where = scope.condition("b.association_id", "b.code") + " and b.status <> 'closed'" + (query == null ? "" : " and (b.name like :query or b.code like :query)");
    Query count = em.createNativeQuery("select count(*) from business b where " + where);
    Query rows = em.createNativeQuery(COLUMNS + TABLES + where + " order by b.name, b.id limit " + request.size() + " offset " + request.offset());
    if (query != null) {
      String like = Narrowing.containing(query);
      count.setParameter("query", like);
      rows.setParameter("query", like);
    }
    return new Page<>(((Number) count.getSingleResult()).longValue(), request.page(), request.size(), applicants(rows));
  }

  /** Severity of the main constraint in the latest round that rates it, 0 to 4; of the worst one where none is the main one. Who rated nothing is left out. */
  Map<Long, Integer> severities(Collection<Long> businesses) {
    Map<Long, Integer> severities = new HashMap<>();
    if (!businesses.isEmpty()) {
      Query query = em.createNativeQuery("select r.business_id, r.main_constraint, r.answers from response r join survey_round s on s.id = r.round_id where r.business_id in (:businesses)"
          + " and r.status in ('lengkap', 'sebagian') and r.answers like '%\"severity\\_%' order by s.first_day, s.last_day desc").setParameter("businesses", businesses);
      for (Cells c : Cells.of(query)) {
        long business = c.count();
        Integer severity = severity(c.text(), FlatJson.read(c.required()));
        if (severity != null) {
          severities.put(business, severity);
        }
      }
    }
    return severities;
  }

  private static @Nullable Integer severity(@Nullable String main, Map<String, String> answers) {
    Integer worst = null;
    for (String constraint : main == null ? SEVERITIES : List.of(main)) {
      String answer = answers.get("severity_" + constraint);
      if (answer != null && answer.matches("[0-4]") && (worst == null || Integer.parseInt(answer) > worst)) {
        worst = Integer.valueOf(answer);
      }
    }
    return worst;
  }

  private List<Applicant> applicants(Query query) {
    List<Cells> rows = Cells.of(query);
    List<Long> ids = new ArrayList<>();
    rows.forEach(c -> ids.add(c.count()));
    Map<Long, LocalDate> latest = ids.isEmpty() ? Map.of() : served.latest(ids);
    List<Applicant> applicants = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Cells c = rows.get(i);
      long id = ids.get(i);
      String code = c.required();
      String name = c.required();
      String email = c.text();
      String scale = c.text();
      String sentra = c.text();
      String subDistrict = c.text();
      String batikType = c.text();
      String status = c.text();
      boolean nib = c.flag();
      Integer startYear = c.integer();
      LocalDate birthDate = c.day();
      String sex = c.text();
      String constraint = c.text();
      applicants.add(new Applicant(id, code, name, email, new ApplicantFacts(id, code, scale, sentra, subDistrict, batikType, status, nib, startYear, birthDate, sex, latest.get(id), constraint, c.integer())));
    }
    return applicants;
  }
}
