package id.canting.programme.web;

import id.canting.programme.activity.ActivityDetails;
import id.canting.programme.activity.ActivityRecord;
import id.canting.programme.activity.Session;
import id.canting.shared.web.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the details of an activity stand in a form. */
final class ActivityForm {
  private static final int SPARE = 2;

  private ActivityForm() {}

  static Draft empty(@Nullable String programme) {
    Draft draft = new Draft().show("programme", programme);
    Stream.of("name", "description", "from", "to", "village", "place", "lat", "lng", "facilitators", "materials", "places", "planned", "cost", "minutes").forEach(field -> draft.show(field, null));
    draft.show("status", "planned");
    sessions(draft, List.of());
    return draft;
  }

  static Draft of(ActivityRecord activity) {
    Draft draft = new Draft().show("programme", activity.programme()).show("name", activity.name()).show("description", activity.description()).show("from", activity.from())
        .show("to", activity.to()).show("village", activity.village()).show("place", activity.place()).show("lat", activity.lat()).show("lng", activity.lng())
        .show("facilitators", activity.facilitators()).show("materials", activity.materials()).show("places", activity.places()).show("planned", activity.planned())
        .show("cost", activity.cost()).show("minutes", activity.minutes()).show("status", activity.status());
    sessions(draft, activity.sessions());
    draft.setVersion(String.valueOf(activity.revision()));
    return draft;
  }

  private static void sessions(Draft draft, List<Session> sessions) {
    for (int i = 0; i < sessions.size() + SPARE; i++) {
      Session session = i < sessions.size() ? sessions.get(i) : new Session(null, null, null, null);
      String at = "sessions[" + i + "].";
      draft.show(at + "date", session.date()).show(at + "from", session.from()).show(at + "to", session.to()).show(at + "topic", session.topic());
    }
  }

  /** @throws id.canting.shared.RuleViolation with everything that cannot be read */
  static ActivityDetails details(Draft draft) {
    List<@Nullable Session> sessions = new ArrayList<>();
    for (int i = 0; draft.has("sessions[" + i + "].date"); i++) {
      String at = "sessions[" + i + "].";
      Session session = new Session(draft.day(at + "date"), draft.text(at + "from"), draft.text(at + "to"), draft.text(at + "topic"));
      sessions.add(session.equals(new Session(null, null, null, null)) ? null : session);
    }
    ActivityDetails details = new ActivityDetails(draft.text("programme"), draft.text("name"), draft.text("description"), null, draft.day("from"), draft.day("to"), sessions,
        draft.text("village"), draft.text("place"), draft.decimal("lat"), draft.decimal("lng"), draft.text("facilitators"), draft.text("materials"), draft.number("places"),
        draft.whole("planned"), draft.whole("cost"), draft.text("minutes"), draft.text("status"));
    draft.check();
    return details;
  }
}
