package id.canting.insight.home;

import id.canting.identity.DataScope;
import id.canting.shared.Cells;
import id.canting.shared.ClockProducer;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.supervision.followup.FollowUps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Counts and rows of {@link HomeFigure}s come from the same lines of SQL. */
@ApplicationScoped
class HomeRowQueries {
  private static final String OF_BUSINESS = " left join sentra s on s.id = b.sentra_id";
  private static final String NO_BUSINESS = ", null, null";
  private static final String BUSINESS = ", b.code, s.code";

  @Inject EntityManager em;
  @Inject Clock clock;

  /** @param columns day, code, name, business, sentra @param from tables with their condition @param moment what the day is of @param key unique */
  private record Source(String columns, String from, String moment, String key) {
    String ordered(boolean descending) {
      String way = descending ? " desc" : "";
      return " order by " + moment + way + ", " + key + way;
    }
  }

  Map<HomeFigure, Long> counts(List<HomeFigure> figures, LocalDate since, DataScope scope) {
    Map<HomeFigure, Long> counts = new EnumMap<>(HomeFigure.class);
    String sql = figures.stream().map(figure -> "select " + figure.ordinal() + ", count(*)" + source(figure, scope).from()).collect(Collectors.joining(" union all "));
    for (Cells cells : Cells.of(days(em.createNativeQuery(sql), sql, since))) {
      counts.put(HomeFigure.values()[Objects.requireNonNull(cells.integer())], cells.count());
    }
    return counts;
  }

  Page<HomeRow> page(HomeFigure figure, LocalDate since, DataScope scope, PageRequest request) {
    Source source = source(figure, scope);
    String sql = "select " + source.columns() + source.from() + source.ordered(request.sort().get(0).descending());
    List<HomeRow> rows = new ArrayList<>();
    for (Cells cells : Cells.of(days(em.createNativeQuery(sql), sql, since).setFirstResult(request.offset()).setMaxResults(request.size()))) {
      rows.add(new HomeRow(cells.day(), cells.required(), cells.required(), cells.text(), cells.text()));
    }
    long total = counts(List.of(figure), since, scope).getOrDefault(figure, 0L);
    return new Page<>(total, request.page(), request.size(), rows);
  }

  private Query days(Query query, String sql, LocalDate since) {
    if (sql.contains(":since")) {
      query.setParameter("since", since.atStartOfDay(ClockProducer.JAKARTA).toInstant());
    }
    if (sql.contains(":now")) {
      query.setParameter("now", clock.instant());
    }
    if (sql.contains(":day")) {
      query.setParameter("day", since).setParameter("today", LocalDate.now(clock));
    }
    return query;
  }

  private static Source source(HomeFigure figure, DataScope scope) {
    String within = " and " + scope.condition("b.association_id", "b.code");
    return switch (figure) {
      case REGISTERED -> new Source(day("b.created_at") + ", b.code, b.name" + BUSINESS, " from business b" + OF_BUSINESS + " where b.created_at >= :since" + within, "b.created_at", "b.id");
      case CHANGED -> new Source(day("b.updated_at") + ", b.code, b.name" + BUSINESS,
          " from business b" + OF_BUSINESS + " where b.updated_at >= :since and b.created_at < :since" + within, "b.updated_at", "b.id");
      case SURVEYED -> new Source(day("r.created_at") + ", b.code, b.name" + BUSINESS,
          " from response r join business b on b.id = r.business_id" + OF_BUSINESS + " where r.created_at >= :since" + within, "r.created_at", "r.id");
      case VISITED -> new Source("v.day, v.uuid, b.name" + BUSINESS,
          " from visit v join business b on b.id = v.business_id" + OF_BUSINESS + " where v.made and v.day between :day and :today" + within, "v.day", "v.id");
      case DONE -> new Source(day("f.done_at") + ", f.id, b.name" + BUSINESS,
          " from follow_up f join visit v on v.id = f.visit_id join business b on b.id = f.business_id" + OF_BUSINESS + " where " + FollowUps.told("v") + " and f.done_at >= :since and f.state in ('done', 'confirmed')" + within, "f.done_at", "f.id");
      case HELD -> new Source("a.last_day, a.code, a.name" + NO_BUSINESS, " from activity a where a.status = 'held' and a.last_day between :day and :today", "a.last_day", "a.id");
      case APPLIED -> new Source(day("p.applied_at") + ", n.code, b.name" + BUSINESS,
          " from application p join notice n on n.id = p.notice_id join business b on b.id = p.business_id" + OF_BUSINESS + " where p.applied_at >= :since" + within, "p.applied_at", "p.id");
      case PUBLISHED -> new Source(day("n.publish_at") + ", n.code, n.title" + NO_BUSINESS,
          " from notice n where n.status = 'published' and n.publish_at between :since and :now", "n.publish_at", "n.id");
      case UNCONFIRMED -> new Source("(select " + day("max(y.said_at)") + " from profile_answer y where y.business_id = b.id and y.holds), b.code, b.name" + BUSINESS,
          " from business b" + OF_BUSINESS + " where b.status <> 'closed' and not exists (select 1 from profile_answer x where x.business_id = b.id and x.holds and x.said_at >= :since)" + within,
          "b.code_number", "b.id");
    };
  }

  /** The day in Asia/Jakarta of a moment kept in UTC. */
  private static String day(String column) {
    return "date(" + column + " + interval 7 hour)";
  }
}
