package id.canting.notice;

import id.canting.programme.eligibility.Criterion;
import id.canting.programme.eligibility.Eligibility;
import id.canting.shared.Cells;
import id.canting.shared.Codes;
import id.canting.shared.Narrowing;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Notices for reading. */
@ApplicationScoped
class NoticeQueries {
  /** What each sort field orders by. */
  static final Map<String, String> ORDERS = Map.of("code", "n.code_number", "title", "n.title", "closes", "n.closes", "publishAt", "n.publish_at", "reads", "views", "shares", "shares", "applications", "applications", "updated", "n.updated_at");

  private static final String FACTS = "select n.id, n.code, n.kind, n.status, n.publish_at, n.closes, n.places, n.taken, n.allocation, n.eligibility, n.audience, n.programme_id, n.activity_id, n.texts"
      + " from notice n where ";
  private static final String RECORD = "select n.id, n.code, n.texts, n.kind, n.status, n.publish_at, n.audience, n.eligibility, n.closes, n.first_day, n.last_day, n.place, n.places, n.taken, n.allocation,"
      + " coalesce((select sum(d.page_views) from notice_day d where d.notice_id = n.id), 0) views, coalesce((select sum(d.shares) from notice_day d where d.notice_id = n.id), 0) shares,"
      + " (select count(*) from application x where x.notice_id = n.id) applications,"
      + " n.created_by, n.updated_at, n.version, (select p.code from programme p where p.id = n.programme_id) programme, (select a.code from activity a where a.id = n.activity_id) activity"
      + " from notice n where ";

  @Inject EntityManager em;
  @Inject Clock clock;

  /** What a rendered page depends on, but for the day. */
  record Stamp(long id, int version, int taken, NoticeState state) {}

  Optional<Stamp> stamp(String code) {
    Query query = em.createNativeQuery("select n.id, n.version, n.taken, n.status, n.publish_at, n.closes from notice n where n.code = ?1").setParameter(1, code);
    return Cells.of(query).stream().map(c -> new Stamp(c.count(), Objects.requireNonNull(c.integer()), Objects.requireNonNull(c.integer()), state(c))).findFirst();
  }

  /** Changes whenever what the world can read of any notice does, or its day comes. */
  String stamp() {
    Instant now = clock.instant();
    return em.createNativeQuery("select concat_ws('.', count(*), coalesce(sum(crc32(concat_ws('.', n.id, n.version, n.taken, " + NoticeState.PUBLISHED.sql(now) + "))), 0)) from notice n where "
        + either(List.of(NoticeState.PUBLISHED, NoticeState.CLOSED), now)).getSingleResult().toString();
  }

  Optional<NoticeFacts> facts(String code, boolean locked) {
    return Cells.of(em.createNativeQuery(FACTS + "n.code = ?1" + (locked ? " for update" : "")).setParameter(1, code)).stream().map(this::facts).findFirst();
  }

  List<NoticeFacts> facts(Collection<Long> ids) {
    return ids.isEmpty() ? List.of() : Cells.of(em.createNativeQuery(FACTS + "n.id in (:ids)").setParameter("ids", ids)).stream().map(this::facts).toList();
  }

  /** Published and not closed, the one that closes first at the beginning. */
  List<NoticeFacts> open() {
    return Cells.of(em.createNativeQuery(FACTS + NoticeState.PUBLISHED.sql(clock.instant()) + " order by n.closes, n.code_number")).stream().map(this::facts).toList();
  }

  /** @param officer whether the asker sees more than what appeared */
  Page<NoticeRecord> page(NoticeFilter filter, boolean officer, PageRequest request) {
    String condition = condition(filter, officer);
    long total = ((Number) asking(filter, em.createNativeQuery("select count(*) from notice n where " + condition)).getSingleResult()).longValue();
    String order = request.sort().stream().map(s -> ORDERS.get(s.field()) + (s.descending() ? " desc" : "")).collect(Collectors.joining(", "));
    Query query = em.createNativeQuery(RECORD + condition + " order by " + order + ", n.code_number limit " + request.size() + " offset " + request.offset());
    return new Page<>(total, request.page(), request.size(), List.copyOf(records(asking(filter, query)).values()));
  }

  static PageRequest first(String field, boolean descending, int size) {
    return new PageRequest(0, size, List.of(new PageRequest.Sort(field, descending)));
  }

  /** How many notices are in which state, of those that the filter takes but for its status. */
  Map<String, Long> counts(NoticeFilter filter) {
    Map<String, Long> counts = new LinkedHashMap<>();
    String condition = condition(new NoticeFilter(filter.query(), Set.of(), filter.kind(), filter.programme()), true);
    List<String> sums = new ArrayList<>();
    for (NoticeState state : NoticeState.values()) {
      sums.add("coalesce(sum(" + state.sql(clock.instant()) + "), 0)");
    }
    Cells c = new Cells((Object[]) asking(filter, em.createNativeQuery("select " + String.join(", ", sums) + " from notice n where " + condition)).getSingleResult());
    for (NoticeState state : NoticeState.values()) {
      counts.put(state.code(), c.count());
    }
    return counts;
  }

  /** Everything but attachments, reach and events. */
  Optional<Map.Entry<Long, NoticeRecord>> record(String code) {
    return records(em.createNativeQuery(RECORD + "n.code = ?1").setParameter(1, code)).entrySet().stream().findFirst();
  }

  List<NoticeRecord.Event> events(long notice) {
    return Cells.of(em.createNativeQuery("select at, username, step, reason from notice_event where notice_id = ?1 order by number").setParameter(1, notice)).stream()
        .map(c -> new NoticeRecord.Event(Objects.requireNonNull(c.instant()), c.required(), c.required(), c.text())).toList();
  }

  List<Long> files(long notice) {
    List<Long> ids = new ArrayList<>();
    em.createNativeQuery("select file_id from notice_file where notice_id = ?1 order by file_id").setParameter(1, notice).getResultList().forEach(id -> ids.add(((Number) id).longValue()));
    return ids;
  }

  private Map<Long, NoticeRecord> records(Query query) {
    Map<Long, NoticeRecord> records = new LinkedHashMap<>();
    Cells.of(query).forEach(c -> records.put(c.count(), record(c)));
    return records;
  }

  private NoticeRecord record(Cells c) {
    String code = c.required();
    NoticeTexts texts = NoticeTexts.read(c.required());
    String kind = c.required();
    NoticeStatus status = Codes.find(NoticeStatus.class, c.text()).orElseThrow();
    Instant publishAt = c.instant();
    Audience audience = Audience.read(c.required());
    List<Criterion> eligibility = Eligibility.read(c.text()).criteria();
    LocalDate closes = c.day();
    LocalDate firstDay = c.day();
    LocalDate lastDay = c.day();
    String place = c.text();
    Integer places = c.integer();
    int taken = (int) c.count();
    NoticeText id = texts.id();
    String allocation = c.required();
    long reads = c.count();
    long shares = c.count();
    long applications = c.count();
    String by = c.text();
    Instant updated = Objects.requireNonNull(c.instant());
    int revision = Objects.requireNonNull(c.integer());
    return new NoticeRecord(code, "/p/" + code, Objects.requireNonNull(id.title()), id.text(), id.more(), id.whom(), id.how(), texts, kind,
        NoticeState.of(status, publishAt, closes, clock.instant()).code(), audience, closes, firstDay, lastDay, place, places, taken, places == null ? null : Math.max(0, places - taken),
        allocation, eligibility, c.text(), c.text(), publishAt, null, reads, shares, applications, null, null, by, updated, revision);
  }

  private NoticeFacts facts(Cells c) {
    long id = c.count();
    String code = c.required();
    NoticeKind kind = Codes.find(NoticeKind.class, c.text()).orElseThrow();
    NoticeStatus status = Codes.find(NoticeStatus.class, c.text()).orElseThrow();
    Instant publishAt = c.instant();
    LocalDate closes = c.day();
    NoticeState state = NoticeState.of(status, publishAt, closes, clock.instant());
    return new NoticeFacts(id, code, kind, state, state == NoticeState.PUBLISHED, closes, c.integer(), (int) c.count(), Codes.find(Allocation.class, c.text()).orElseThrow(), Eligibility.read(c.text()),
        Audience.read(c.required()), c.big(), c.big(), NoticeTexts.read(c.required()));
  }

  private NoticeState state(Cells c) {
    return NoticeState.of(Codes.find(NoticeStatus.class, c.text()).orElseThrow(), c.instant(), c.day(), clock.instant());
  }

  private String condition(NoticeFilter filter, boolean officer) {
    Instant now = clock.instant();
    Narrowing narrowing = new Narrowing(officer ? "1=1" : either(List.of(NoticeState.PUBLISHED, NoticeState.CLOSED), now))
        .closed("n.kind", NoticeKind.class, filter.kind(), "kind");
    List<NoticeState> states = new ArrayList<>();
    for (String status : filter.status()) {
      states.add(Codes.find(NoticeState.class, status).orElseThrow(() -> RuleViolation.unknownValue("status", status)));
    }
    if (!states.isEmpty()) {
      narrowing.and(either(states, now));
    }
    if (!filter.programme().isEmpty()) {
      narrowing.looked("n.programme_id", "select id from programme where code in (%s)", filter.programme(), "programme");
    }
    if (filter.query() != null && !filter.query().isBlank()) {
      narrowing.and("n.title like :query");
    }
    return narrowing.sql();
  }

  private static Query asking(NoticeFilter filter, Query query) {
    boolean searching = filter.query() != null && !filter.query().isBlank();
    return searching ? query.setParameter("query", Narrowing.containing(filter.query())) : query;
  }

  private static String either(List<NoticeState> states, Instant now) {
    return states.stream().map(s -> s.sql(now)).collect(Collectors.joining(" or ", "(", ")"));
  }
}
