package id.canting.programme.activity;

import id.canting.programme.ProgrammeOutline;
import id.canting.programme.ProgrammeRule;
import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what is told of an activity, and says all that is wrong with it at once. */
final class ActivityReader {
  private static final long MOST_RUPIAH = 1_000_000_000_000L;
  private static final int MOST_PLACES = 100_000;
  private static final int SESSIONS = 60;
  private static final int POINT_DIGITS = 6;

  private ActivityReader() {}

  /** What is told, null where {@code wrong} has something to say. @param programme that it names, null when there is none */
  static @Nullable ActivityFacts facts(ActivityDetails said, @Nullable ProgrammeOutline programme, Violations wrong) {
    boolean named = said.programme() != null && !said.programme().isBlank();
    wrong.unless(named, "programme", SharedRule.MISSING);
    wrong.unless(!named || programme != null, "programme", ProgrammeRule.PROGRAMME_NONE);
    String name = wrong.required(said.name(), 200, "name");
    String description = wrong.text(said.description(), 2000, "description");
    String at = said.from() == null ? "date" : "from";
    LocalDate first = wrong.day(said.from() == null ? said.date() : said.from(), at);
    wrong.unless(said.from() != null || said.date() != null, at, SharedRule.MISSING);
    wrong.unless(said.from() == null || said.date() == null || said.from().equals(said.date()), "date", ProgrammeRule.ACTIVITY_DATE);
    LocalDate last = said.to() == null ? first : wrong.day(said.to(), "to");
    boolean ordered = first == null || last == null || !last.isBefore(first);
    wrong.unless(ordered, "to", ProgrammeRule.DATES_ORDER);
    if (ordered && first != null && last != null && programme != null) {
      wrong.unless(!first.isBefore(programme.firstDay()) && !first.isAfter(programme.lastDay()), at, ProgrammeRule.ACTIVITY_OUTSIDE, programme.code(), programme.firstDay(), programme.lastDay());
      wrong.unless(!last.isAfter(programme.lastDay()) || first.isAfter(programme.lastDay()), "to", ProgrammeRule.ACTIVITY_OUTSIDE, programme.code(), programme.firstDay(), programme.lastDay());
    }
    List<Session> sessions = sessions(said.sessions(), first, last, wrong);
    String village = wrong.text(said.village(), 13, "village");
    String place = wrong.text(said.place(), 200, "place");
    BigDecimal lat = degrees(wrong.range(said.lat(), BigDecimal.valueOf(-90), BigDecimal.valueOf(90), "lat"));
    BigDecimal lng = degrees(wrong.range(said.lng(), BigDecimal.valueOf(-180), BigDecimal.valueOf(180), "lng"));
    wrong.unless((lat == null) == (lng == null), lat == null ? "lat" : "lng", ProgrammeRule.POINT_HALF);
    String facilitators = wrong.text(said.facilitators(), 500, "facilitators");
    String materials = wrong.text(said.materials(), 2000, "materials");
    Integer places = wrong.range(said.places(), 1, MOST_PLACES, "places");
    Long planned = wrong.range(said.planned(), 0L, MOST_RUPIAH, "planned");
    Long cost = wrong.range(said.cost(), 0L, MOST_RUPIAH, "cost");
    String minutes = wrong.text(said.minutes(), 10_000, "minutes");
    ActivityStatus status = wrong.choice(ActivityStatus.class, said.status(), "status");
    return !wrong.none() ? null : new ActivityFacts(Objects.requireNonNull(programme).id(), name, description, Objects.requireNonNull(first), Objects.requireNonNull(last), sessions, village,
        place, lat, lng, facilitators, materials, places, planned, cost, minutes, status == null ? ActivityStatus.PLANNED : status);
  }

  private static List<Session> sessions(@Nullable List<@Nullable Session> said, @Nullable LocalDate first, @Nullable LocalDate last, Violations wrong) {
    List<Session> sessions = new ArrayList<>();
    List<@Nullable Session> all = said == null ? List.of() : said;
    wrong.unless(all.size() <= SESSIONS, "sessions", ProgrammeRule.TOO_MANY, SESSIONS);
    for (int i = 0; i < Math.min(SESSIONS, all.size()); i++) {
      Session one = all.get(i);
      String at = "sessions[" + i + "]";
      wrong.unless(one == null || one.date() != null, at + ".date", SharedRule.MISSING);
      if (one != null && one.date() != null) {
        boolean within = first == null || last == null || !one.date().isBefore(first) && !one.date().isAfter(last);
        wrong.unless(within, at + ".date", ProgrammeRule.SESSION_OUTSIDE);
        String from = wrong.hour(one.from(), at + ".from", ProgrammeRule.SESSION_TIME);
        String to = wrong.hour(one.to(), at + ".to", ProgrammeRule.SESSION_TIME);
        wrong.unless(from == null || to == null || to.compareTo(from) > 0, at + ".to", ProgrammeRule.SESSION_TIME);
        sessions.add(new Session(one.date(), from, to, wrong.text(one.topic(), 200, at + ".topic")));
      }
    }
    return sessions;
  }

  private static @Nullable BigDecimal degrees(@Nullable BigDecimal said) {
    return said == null ? null : said.setScale(POINT_DIGITS, RoundingMode.HALF_UP);
  }
}
