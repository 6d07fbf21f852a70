package id.canting.programme.attendance;

import id.canting.identity.DataScope;
import id.canting.shared.Cells;
import id.canting.shared.Narrowing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Certificates, member cards and the timelines of businesses, for reading. */
@ApplicationScoped
class CertificateQueries {
  private static final String CERTIFICATE = "select t.certificate_code, coalesce(cp.name, op.name) pn, b.name bn, a.name an, a.code, p.name gn, p.agency, a.first_day, a.last_day, v.name vn"
      + " from attendance t join activity a on a.id = t.activity_id join programme p on p.id = a.programme_id join business b on b.id = t.business_id join person op on op.id = b.owner_id"
      + " left join craftsperson c on c.id = t.craftsperson_id left join person cp on cp.id = c.person_id left join village v on v.code = a.village_code where ";

  @Inject EntityManager em;

  Optional<Certificate> certificate(String code) {
    return certificates(em.createNativeQuery(CERTIFICATE + "t.certificate_code = ?1").setParameter(1, code)).stream().findFirst();
  }

  Optional<Certificate> certificate(String code, DataScope scope) {
    return certificates(em.createNativeQuery(CERTIFICATE + "t.certificate_code = ?1 and " + scope.condition("t.association_id", "b.code")).setParameter(1, code)).stream().findFirst();
  }

  /** Certificates of one activity, of the scope, in the order of the businesses. */
  List<Certificate> certificates(String activity, DataScope scope) {
    return certificates(em.createNativeQuery(CERTIFICATE + "a.code = ?1 and " + scope.condition("t.association_id", "b.code") + " order by b.code_number, t.person").setParameter(1, activity));
  }

  private static List<Certificate> certificates(Query query) {
    return Cells.of(query).stream().map(c -> new Certificate(c.required(), c.required(), c.required(), c.required(), c.required(), c.required(), c.text(), Objects.requireNonNull(c.day()),
        Objects.requireNonNull(c.day()), c.text())).toList();
  }

  /** What a business of the scope took part in, the latest first. */
  List<Part> parts(String business, DataScope scope) {
    return Cells.of(em.createNativeQuery("select a.code, a.name, p.code pc, p.name pn, p.kind, a.first_day, a.last_day, v.name vn, cp.name cn, t.score_before, t.score_after, t.certificate_code"
            + " from business b join attendance t on t.business_id = b.id join activity a on a.id = t.activity_id join programme p on p.id = a.programme_id left join village v on v.code = a.village_code"
            + " left join craftsperson c on c.id = t.craftsperson_id left join person cp on cp.id = c.person_id where b.code = ?1 and " + scope.condition("b.association_id", "b.code")
            + " order by a.last_day desc, a.id desc, t.person").setParameter(1, business)).stream()
        .map(c -> new Part(c.required(), c.required(), c.required(), c.required(), c.required(), Objects.requireNonNull(c.day()), Objects.requireNonNull(c.day()), c.text(), c.text(),
            AttendanceQueries.plain(c.decimal()), AttendanceQueries.plain(c.decimal()), c.required())).toList();
  }

  /** Owners and craftspeople of the scope whose name, business or code matches, at most {@code most}; those of a sentra come with all their people. */
  List<Candidate> candidates(long activity, @Nullable String query, @Nullable String sentra, DataScope scope, int most) {
    String like = query == null || query.isBlank() ? null : Narrowing.containing(query);
    String found = (like == null ? "" : " and (b.code like :query or b.name like :query or %s like :query)") + (sentra == null || sentra.isBlank() ? "" : " and z.code = :sentra");
    String business = " left join sentra z on z.id = b.sentra_id left join attendance t on t.activity_id = " + activity + " and t.business_id = b.id and t.person = %s where b.status <> 'closed' and "
        + scope.condition("b.association_id", "b.code");
    Query sql = em.createNativeQuery("select * from (select b.code bc, b.name bn, null cc, o.name pn, t.id is not null there, b.code_number n, 0 k from business b join person o on o.id = b.owner_id"
        + business.formatted("0") + found.formatted("o.name") + " union all select b.code, b.name, c.code, p.name, t.id is not null, b.code_number, c.code_number from craftsperson c"
        + " join person p on p.id = c.person_id join business b on b.id = c.business_id" + business.formatted("c.id") + found.formatted("p.name") + ") u order by n, k limit " + most);
    if (like != null) {
      sql.setParameter("query", like);
    }
    if (sentra != null && !sentra.isBlank()) {
      sql.setParameter("sentra", sentra.strip());
    }
    return Cells.of(sql).stream().map(c -> new Candidate(c.required(), c.required(), c.text(), c.required(), c.flag())).toList();
  }

  /** Owners of businesses of the scope for member cards: all of a sentra, or those named. */
  List<Candidate> members(@Nullable String sentra, List<String> codes, DataScope scope, int most) {
    Query sql = em.createNativeQuery("select b.code, b.name, null, o.name pn, false from business b join person o on o.id = b.owner_id left join sentra z on z.id = b.sentra_id where b.status <> 'closed' and "
        + scope.condition("b.association_id", "b.code") + (sentra == null ? "" : " and z.code = :sentra") + (codes.isEmpty() ? "" : " and b.code in (:codes)") + " order by b.code_number limit " + most);
    if (sentra != null) {
      sql.setParameter("sentra", sentra);
    }
    if (!codes.isEmpty()) {
      sql.setParameter("codes", codes);
    }
    return Cells.of(sql).stream().map(c -> new Candidate(c.required(), c.required(), c.text(), c.required(), c.flag())).toList();
  }

  Optional<Long> activity(String code) {
    return em.createNativeQuery("select id from activity where code = ?1").setParameter(1, code).getResultStream().findFirst().map(id -> ((Number) id).longValue());
  }
}
