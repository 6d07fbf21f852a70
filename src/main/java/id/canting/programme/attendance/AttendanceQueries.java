package id.canting.programme.attendance;

import id.canting.identity.DataScope;
import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Attendance as rows, for reading. */
@ApplicationScoped
class AttendanceQueries {
  @Inject EntityManager em;

  /** Empty where there is no such activity. */
  Optional<AttendanceRecord> of(String activity, DataScope scope) {
    List<?> known = em.createNativeQuery("select id from activity where code = ?1").setParameter(1, activity).getResultList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    List<AttendanceRecord.Person> people = people(((Number) known.get(0)).longValue(), scope);
    List<AttendanceRecord.Person> both = people.stream().filter(p -> p.before() != null && p.after() != null).toList();
    return Optional.of(new AttendanceRecord(activity, people.size(), people.stream().map(AttendanceRecord.Person::business).distinct().toList(),
        Means.of(both.stream().map(AttendanceRecord.Person::before).toList()), Means.of(both.stream().map(AttendanceRecord.Person::after).toList()), both.size(), people));
  }

  private List<AttendanceRecord.Person> people(long activity, DataScope scope) {
    boolean personal = scope.personal();
    return Cells.of(em.createNativeQuery("select b.code, b.name, c.code cc, coalesce(cp.name, op.name) pn, t.sex, s.code sc, t.scale, t.score_before, t.score_after, t.source, t.certificate_code"
            + " from attendance t join business b on b.id = t.business_id join person op on op.id = b.owner_id left join craftsperson c on c.id = t.craftsperson_id"
            + " left join person cp on cp.id = c.person_id left join sentra s on s.id = t.sentra_id where t.activity_id = ?1 and " + scope.condition("t.association_id", "b.code")
            + " order by b.code_number, t.person").setParameter(1, activity)).stream()
        .map(c -> new AttendanceRecord.Person(c.required(), c.required(), c.text(), shown(personal, c.text()), c.text(), c.text(), c.text(), plain(c.decimal()), plain(c.decimal()),
            c.required(), shown(personal, c.text()))).toList();
  }

  private static @Nullable String shown(boolean personal, @Nullable String text) {
    return personal ? text : null;
  }

  /** 72.50 as 72.5, 80.00 as 80. */
  static @Nullable BigDecimal plain(@Nullable BigDecimal score) {
    if (score == null) {
      return null;
    }
    BigDecimal stripped = score.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
