package id.canting.notice;

import id.canting.registry.BatikType;
import id.canting.registry.BusinessStatus;
import id.canting.registry.Scale;
import id.canting.shared.Cells;
import id.canting.shared.Narrowing;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.survey.Constraint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which businesses an audience reaches, counted and listed over the register as it is now. */
@ApplicationScoped
class AudienceQueries {
  private static final String CONSTRAINT = "(select k.main_constraint from business_constraint k where k.business_id = b.id)";

  @Inject EntityManager em;
  @Inject Clock clock;

  /** @throws id.canting.shared.RuleViolation value.unknown (422) at {@code audience.…} for a value that no business can have */
  void check(Audience audience) {
    condition(audience);
  }

  long reach(Audience audience) {
    return ((Number) em.createNativeQuery("select count(*) from business b where " + condition(audience)).getSingleResult()).longValue();
  }

  Page<Audience.Reached> page(Audience audience, PageRequest request) {
    String condition = condition(audience);
    Query query = em.createNativeQuery("select b.code, b.name, s.name sentra, d.name district, b.declared_scale, " + CONSTRAINT + " main from business b left join sentra s on s.id = b.sentra_id"
        + " left join sub_district d on d.code = b.sub_district_code where " + condition + " order by b.code_number limit " + request.size() + " offset " + request.offset());
    List<Audience.Reached> items = new ArrayList<>();
    for (Cells c : Cells.of(query)) {
      items.add(new Audience.Reached(c.required(), c.required(), c.text(), c.text(), c.text(), c.text()));
    }
    return new Page<>(reach(audience), request.page(), request.size(), items);
  }

  /** Those of the notices whose audience holds the business, in their order. */
  List<NoticeFacts> speakingTo(List<NoticeFacts> notices, String business) {
    if (notices.isEmpty()) {
      return List.of();
    }
    List<String> columns = new ArrayList<>();
    notices.forEach(n -> columns.add("(" + condition(n.audience()) + ") n" + n.id()));
    List<?> rows = em.createNativeQuery("select 0 first_one, " + String.join(", ", columns) + " from business b where b.code = ?1").setParameter(1, business).getResultList();
    List<NoticeFacts> speaking = new ArrayList<>();
    if (!rows.isEmpty()) {
      Cells c = new Cells((Object[]) rows.get(0));
      c.count();
      notices.forEach(n -> {
        if (c.flag()) {
          speaking.add(n);
        }
      });
    }
    return speaking;
  }

  private String condition(Audience audience) {
    Narrowing narrowing = new Narrowing(audience.status() == null ? "b.status <> 'closed'" : "1=1")
        .closed("b.status", BusinessStatus.class, or(audience.status()), "audience.status")
        .closed("b.declared_scale", Scale.class, or(audience.scale()), "audience.scale")
        .closed("b.batik_type", BatikType.class, or(audience.batikType()), "audience.batikType")
        .closed(CONSTRAINT, Constraint.class, or(audience.constraint()), "audience.constraint")
        .looked("b.sentra_id", "select id from sentra where code in (%s)", or(audience.sentra()), "audience.sentra")
        .looked("b.sub_district_code", "select code from sub_district where code in (%1$s) or name in (%1$s)", or(audience.subDistrict()), "audience.subDistrict");
    if (audience.unservedDays() != null) {
      narrowing.and(unserved(audience.unservedDays(), audience.constraint() != null));
    }
    return narrowing.sql();
  }

  private String unserved(int days, boolean theirs) {
    LocalDate since = LocalDate.now(clock).minusDays(days);
    return "not exists (select 1 from attendance t join activity a on a.id = t.activity_id" + (theirs ? " join programme p on p.id = a.programme_id" : "")
        + " where t.business_id = b.id and a.last_day > '" + since + "'" + (theirs ? " and find_in_set(" + CONSTRAINT + ", p.constraints)" : "") + ")";
  }

  private static Set<String> or(@Nullable Set<String> values) {
    return values == null ? Set.of() : values;
  }
}
