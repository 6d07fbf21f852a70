package id.canting.programme.demo;

import id.canting.programme.ProgrammeDetails;
import id.canting.programme.ProgrammeService;
import id.canting.programme.activity.ActivityDetails;
import id.canting.programme.activity.ActivityRecord;
import id.canting.programme.activity.ActivityService;
import id.canting.programme.attendance.AttendanceService;
import id.canting.programme.attendance.AttendanceSet;
import id.canting.programme.attendance.Candidate;
import id.canting.programme.attendance.CertificateService;
import id.canting.registry.DemoChapter;
import id.canting.shared.SharedJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Invented programmes around the survey rounds, with activities, attendance and scores. The file names sentra whose people came; every so-manieth of them
 * did, always the same. What lies ahead of today is only planned.
 */
@ApplicationScoped
class ProgrammeDemo implements DemoChapter {
  private static final int PLACE = 10;
  private static final int EXPECTED = 500;

  @Inject ProgrammeService programmes;
  @Inject ActivityService activities;
  @Inject AttendanceService attendance;
  @Inject CertificateService certificates;
  @Inject Clock clock;

  private final Jsonb json = JsonbBuilder.create();

  @Override
  public int place() {
    return PLACE;
  }

  @Override
  public void load() {
    for (JsonObject chapter : read().getValuesAs(JsonObject.class)) {
      JsonObject told = chapter.getJsonObject("programme");
      ProgrammeDetails details = json.fromJson(told.toString(), ProgrammeDetails.class);
      // an evaluated programme takes no activities, so it is evaluated last
      boolean evaluated = "evaluated".equals(details.status());
      JsonObject first = evaluated ? SharedJson.PROVIDER.createObjectBuilder(told).add("status", "finished").build() : told;
      String code = programmes.add(json.fromJson(first.toString(), ProgrammeDetails.class)).code();
      for (JsonObject one : chapter.getJsonArray("activities").getValuesAs(JsonObject.class)) {
        ActivityRecord activity = activities.add(json.fromJson(SharedJson.PROVIDER.createObjectBuilder(one.getJsonObject("activity")).add("programme", code).build().toString(), ActivityDetails.class));
        if (one.containsKey("attend") && !activity.from().isAfter(LocalDate.now(clock))) {
          attendance.replace(activity.code(), new AttendanceSet(List.of(), people(activity.code(), one.getJsonObject("attend"))), "demo");
        }
      }
      if (evaluated) {
        programmes.move(code, "evaluated", null);
      }
    }
  }

  private List<AttendanceSet.Entry> people(String activity, JsonObject attend) {
    List<AttendanceSet.Entry> people = new ArrayList<>();
    int every = attend.getInt("every");
    JsonArray scores = attend.getJsonArray("scores");
    for (JsonString sentra : attend.getJsonArray("sentra").getValuesAs(JsonString.class)) {
      List<Candidate> expected = certificates.candidates(activity, null, sentra.getString(), EXPECTED).stream()
          .filter(c -> (c.craftsperson() != null) == attend.getBoolean("craftspeople", false)).toList();
      for (int i = attend.getInt("from", 0); i < expected.size(); i += every) {
        Candidate one = expected.get(i);
        int luck = Math.floorMod(one.key().hashCode() * 31 + activity.hashCode(), 17);
        people.add(new AttendanceSet.Entry(one.business(), one.craftsperson(), scores == null ? null : BigDecimal.valueOf(scores.getInt(0) + luck - 8L),
            scores == null ? null : BigDecimal.valueOf(Math.min(100L, scores.getInt(1) + luck / 2 - 3L))));
      }
    }
    return people;
  }

  private static JsonArray read() {
    InputStream file = ProgrammeDemo.class.getResourceAsStream("/db/demo/programmes.json");
    try (JsonReader reader = SharedJson.PROVIDER.createReader(file)) {
      return reader.readArray();
    }
  }
}
