package id.canting.insight.home;

import id.canting.identity.DataScope;
import id.canting.shared.Cells;
import id.canting.shared.ClockProducer;
import id.canting.supervision.followup.FollowUps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What waits, in one statement. */
@ApplicationScoped
class WaitingQueries {
  private static final String COUNTED = ", null, null, count(*), ";
  /** Columns of one union need one collation. */
  private static final String TEXT = "cast(%s as char character set utf8mb4) collate utf8mb4_uca1400_ai_ci";
  /** Notices, rounds and imports that are told one by one, at most. */
  private static final int EACH = 5;
  /** A dry run that nobody has looked at for so long is no longer told of. */
  private static final int IMPORT_DAYS = 60;
  private static final String FOLLOW_UPS = " follow_up f join visit v on v.id = f.visit_id join business b on b.id = f.business_id where " + FollowUps.told("v");
  private static final int PROFILE_DAYS = HomeFigure.UNCONFIRMED.days();

  @Inject EntityManager em;
  @Inject Clock clock;

  /** @param office whether the reader settles what only the office may: reviews, remarks, applications, doubts */
  List<Waiting> waiting(boolean office, String username, DataScope scope) {
    LocalDate today = LocalDate.now(clock);
    String within = " and " + scope.condition("b.association_id", "b.code");
    List<String> parts = new ArrayList<>();
    parts.add("select 1 place, " + text("'follow-ups-overdue'") + " what, null of_what, null name, count(*) n, min(f.due) since from" + FOLLOW_UPS + " and f.state = 'open' and f.due < :today" + within);
    if (office) {
      parts.add("select 2, 'follow-ups-unconfirmed'" + COUNTED + "min(" + day("f.done_at") + ") from" + FOLLOW_UPS + " and f.state = 'done'" + within);
      parts.add("select 3, 'visits-submitted'" + COUNTED + "min(v.day) from visit v join business b on b.id = v.business_id where v.status = 'submitted'" + within);
      parts.add("select 4, 'visits-returned'" + COUNTED + "min(v.day) from visit v join business b on b.id = v.business_id where v.status = 'returned'" + within);
      parts.add("select 5, 'visits-late'" + COUNTED + "min(v.day) from visit v join business b on b.id = v.business_id where v.status = 'planned' and v.day < :today" + within);
    }
    parts.add("select 6, 'proposed'" + COUNTED + "min(b.status_since) from business b where b.status = 'proposed'" + within);
    if (office) {
      parts.add("select 7, 'remarks'" + COUNTED + "min(" + day("a.said_at") + ") from profile_answer a where a.waiting = 1");
      parts.add("select 8, 'notices-in-review'" + COUNTED + "null from notice n where n.status = 'in_review'");
      parts.add("(select 9, 'applications', " + text("n.code") + ", " + text("n.title") + ", count(*), min(" + day("p.applied_at") + ") from application p join notice n on n.id = p.notice_id"
          + " where p.status = 'submitted' and n.status = 'published' group by n.id order by n.closes limit " + EACH + ")");
      parts.add("(select 10, 'doubts', " + text("r.period") + ", null, count(distinct q.response_id), min(" + day("q.raised_at") + ") from quality_flag q join survey_round r on r.id = q.round_id"
          + " where q.state = 'open' and r.status <> 'closed' group by r.id order by r.first_day desc limit " + EACH + ")");
    }
    parts.add("(select 11, 'import', " + text("i.id") + ", " + text("i.file_name") + ", i.total, " + day("i.started_at") + " from import_run i"
        + " where i.username = :me and i.dry_run and i.status = 'done' and i.started_at >= :recent order by i.id desc limit " + EACH + ")");
    if (!office) {
      parts.add("select 10, 'notices-open'" + COUNTED + "null from notice n where n.status = 'published' and n.publish_at <= :now and (n.closes is null or n.closes >= :today)");
      parts.add("select 12, 'unconfirmed'" + COUNTED + "null from business b where b.status <> 'closed' and not exists (select 1 from profile_answer x where x.business_id = b.id and x.holds and x.said_at >= :year)"
          + within);
    }
    parts.add("select 13, 'without-sentra'" + COUNTED + "null from business b where b.sentra_id is null" + within);
    parts.add("select 14, 'without-scale'" + COUNTED + "null from business b where b.declared_scale is null" + within);
    Query query = em.createNativeQuery("select * from (" + String.join(" union all ", parts) + ") w order by place").setParameter("today", today).setParameter("me", username)
        .setParameter("recent", start(today.minusDays(IMPORT_DAYS)));
    if (!office) {
      query.setParameter("now", clock.instant()).setParameter("year", start(today.minusDays(PROFILE_DAYS)));
    }
    List<Waiting> found = new ArrayList<>();
    for (Cells cells : Cells.of(query)) {
      cells.big();
      Waiting one = new Waiting(cells.required(), cells.text(), cells.text(), cells.count(), cells.day());
      if (one.n() > 0) {
        found.add(one);
      }
    }
    return found;
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ClockProducer.JAKARTA).toInstant();
  }

  private static String text(String column) {
    return TEXT.formatted(column);
  }

  private static String day(String column) {
    return "date(" + column + " + interval 7 hour)";
  }
}
