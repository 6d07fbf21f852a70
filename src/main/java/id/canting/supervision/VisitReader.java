package id.canting.supervision;

import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import id.canting.supervision.checklist.Checklist;
import id.canting.supervision.checklist.Question;
import id.canting.supervision.content.ClientUuid;
import id.canting.supervision.content.Finding;
import id.canting.supervision.content.Position;
import id.canting.supervision.content.ProfileCheck;
import id.canting.supervision.content.Signature;
import id.canting.supervision.followup.AgreedTask;
import id.canting.supervision.followup.FollowUpOwner;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what is told of a visit, and says all that is wrong with it at once. */
final class VisitReader {
  static final int FINDINGS = 50;
  static final int FOLLOW_UPS = 50;
  static final int PHOTOS = 30;
  private static final int NAMES = 20;
  private static final int NAME = 100;
  private static final int TEXT = 4000;
  private static final int POINTS = 6000;
  private static final int POINT_DIGITS = 6;
  private static final int FARTHEST_ACCURACY = 100_000;
  /** Middle of the regency, from the centroids of its villages; no place of it is farther than half of this from there. */
  private static final double LAT = -6.95;
  private static final double LNG = 112.0;
  private static final double FARTHEST_KM = 100;
  private static final double KM_OF_DEGREE = 111.2;

  private final Violations wrong;

  private VisitReader(Violations wrong) {
    this.wrong = wrong;
  }

  /** @param checklist that it is asked by @param day of the visit, null when that is wrong itself */
  static VisitContent content(VisitDetails said, Checklist checklist, @Nullable LocalDate day, Violations wrong) {
    VisitReader reader = new VisitReader(wrong);
    String from = wrong.hour(said.from(), "from", SupervisionRule.TIME);
    String to = wrong.hour(said.to(), "to", SupervisionRule.TIME);
    wrong.unless(from == null || to == null || to.compareTo(from) > 0, "to", SupervisionRule.TIME_ORDER);
    return new VisitContent(from, to, wrong.texts(said.officers(), NAME, NAMES, "officers", SupervisionRule.TOO_MANY), wrong.texts(said.persons(), NAME, NAMES, "persons", SupervisionRule.TOO_MANY), reader.position(said.position()), checklist.read(said.answers(), wrong),
        reader.findings(said.findings()), wrong.text(said.recommendations(), TEXT, "recommendations"), wrong.text(said.agreements(), TEXT, "agreements"), reader.profile(said.profile()),
        reader.signature(said.signature()), reader.photos(said.photos()), wrong.text(said.internal(), TEXT, "internal"), reader.followUps(said.followUps(), day));
  }

  /** What a visit must have before it is submitted. */
  static void complete(VisitContent content, Checklist checklist, Set<String> stored, Violations wrong) {
    wrong.unless(!content.officers().isEmpty(), "officers", SharedRule.MISSING);
    checklist.complete(content.answers(), wrong);
    checklist.questions().stream().filter(Question::isPhoto).filter(q -> content.answers().containsKey(q.code()))
        .forEach(q -> wrong.unless(stored.contains(content.answers().get(q.code())), "answers." + q.code(), SupervisionRule.PHOTO_MISSING));
    for (int i = 0; i < content.findings().size(); i++) {
      String photo = content.findings().get(i).photo();
      wrong.unless(photo == null || stored.contains(photo), "findings[" + i + "].photo", SupervisionRule.PHOTO_MISSING);
    }
    wrong.unless(stored.containsAll(content.photos()), "photos", SupervisionRule.PHOTO_MISSING);
  }

  private @Nullable Position position(@Nullable Position said) {
    if (said == null || said.lat() == null && said.lng() == null) {
      return null;
    }
    boolean fine = said.lat() != null && said.lng() != null && kilometres(said.lat().doubleValue(), said.lng().doubleValue()) <= FARTHEST_KM;
    wrong.unless(fine, "position", SupervisionRule.POSITION, FARTHEST_KM);
    wrong.range(said.accuracy(), 0, FARTHEST_ACCURACY, "position.accuracy");
    return fine ? new Position(degrees(said.lat()), degrees(said.lng()), said.accuracy()) : null;
  }

  /** From the middle of the regency, as on a plane, which is close enough for a hundred kilometres. */
  private static double kilometres(double lat, double lng) {
    return Math.hypot(lat - LAT, (lng - LNG) * Math.cos(Math.toRadians(LAT))) * KM_OF_DEGREE;
  }

  private static BigDecimal degrees(BigDecimal said) {
    return said.setScale(POINT_DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
  }

  private List<Finding> findings(@Nullable List<VisitDetails.@Nullable Found> said) {
    List<Finding> findings = new ArrayList<>();
    List<VisitDetails.@Nullable Found> all = said == null ? List.of() : said;
    wrong.unless(all.size() <= FINDINGS, "findings", SupervisionRule.TOO_MANY, FINDINGS);
    for (int i = 0; i < Math.min(FINDINGS, all.size()); i++) {
      VisitDetails.Found one = all.get(i);
      String at = "findings[" + i + "]";
      if (one != null) {
        FindingKind kind = wrong.choice(FindingKind.class, one.kind(), at + ".kind");
        wrong.unless(one.kind() != null && !one.kind().isBlank(), at + ".kind", SharedRule.MISSING);
        wrong.unless(one.severity() != null, at + ".severity", SharedRule.MISSING);
        Integer severity = wrong.range(one.severity(), Finding.LEAST, Finding.MOST, at + ".severity");
        findings.add(new Finding(kind == null ? "" : kind.code(), severity == null ? 0 : severity, wrong.required(one.text(), 2000, at + ".text"), uuid(one.photo(), at + ".photo")));
      }
    }
    return findings;
  }

  private List<String> photos(@Nullable List<@Nullable String> said) {
    Set<String> photos = new LinkedHashSet<>();
    (said == null ? Stream.<@Nullable String>empty() : said.stream()).map(p -> uuid(p, "photos")).filter(Objects::nonNull).forEach(photos::add);
    wrong.unless(photos.size() <= PHOTOS, "photos", SupervisionRule.TOO_MANY, PHOTOS);
    return List.copyOf(photos);
  }

  private @Nullable String uuid(@Nullable String said, String at) {
    if (said == null || said.isBlank()) {
      return null;
    }
    String uuid = said.strip().toLowerCase(Locale.ROOT);
    wrong.unless(ClientUuid.isOne(uuid), at, SupervisionRule.PHOTO_UUID);
    return uuid;
  }

  private @Nullable ProfileCheck profile(@Nullable ProfileCheck said) {
    List<ProfileCheck.Correction> corrections = new ArrayList<>();
    List<ProfileCheck.@Nullable Correction> all = said == null || said.corrections() == null ? List.of() : said.corrections();
    wrong.unless(all.size() <= NAMES, "profile.corrections", SupervisionRule.TOO_MANY, NAMES);
    for (int i = 0; i < Math.min(NAMES, all.size()); i++) {
      ProfileCheck.Correction one = all.get(i);
      String at = "profile.corrections[" + i + "]";
      if (one != null && !(blank(one.field()) && blank(one.value()))) {
        wrong.unless(ProfileCheck.FIELDS.contains(String.valueOf(one.field())), at + ".field", SupervisionRule.PROFILE_FIELD);
        corrections.add(new ProfileCheck.Correction(one.field(), wrong.required(one.value(), 300, at + ".value")));
      }
    }
    Boolean holds = said == null || said.holds() == null ? corrections.isEmpty() ? null : Boolean.FALSE : said.holds();
    wrong.unless(holds == null || !holds || corrections.isEmpty(), "profile", SupervisionRule.PROFILE_HOLDS);
    return holds == null ? null : new ProfileCheck(holds, corrections);
  }

  private @Nullable Signature signature(@Nullable Signature said) {
    if (said == null || said.strokes() == null || said.strokes().isEmpty()) {
      return null;
    }
    int points = said.strokes().stream().mapToInt(List::size).sum() / 2;
    boolean fine = points <= POINTS && said.strokes().stream().allMatch(VisitReader::isStroke);
    wrong.unless(fine, "signature", SupervisionRule.SIGNATURE);
    return new Signature(wrong.text(said.name(), 100, "signature.name"), fine ? said.strokes() : List.of());
  }

  private static boolean isStroke(List<Integer> stroke) {
    boolean inside = stroke.size() >= 4 && stroke.size() % 2 == 0;
    for (int i = 0; inside && i < stroke.size(); i++) {
      Integer at = stroke.get(i);
      inside = at != null && at >= 0 && at <= (i % 2 == 0 ? Signature.WIDTH : Signature.HEIGHT);
    }
    return inside;
  }

  private List<AgreedTask> followUps(@Nullable List<@Nullable AgreedTask> said, @Nullable LocalDate day) {
    List<AgreedTask> tasks = new ArrayList<>();
    List<@Nullable AgreedTask> all = said == null ? List.of() : said;
    wrong.unless(all.size() <= FOLLOW_UPS, "followUps", SupervisionRule.TOO_MANY, FOLLOW_UPS);
    for (int i = 0; i < Math.min(FOLLOW_UPS, all.size()); i++) {
      AgreedTask one = all.get(i);
      String at = "followUps[" + i + "]";
      if (one != null) {
        FollowUpOwner owner = wrong.choice(FollowUpOwner.class, one.owner(), at + ".owner");
        wrong.unless(!blank(one.owner()), at + ".owner", SharedRule.MISSING);
        LocalDate due = wrong.day(one.due(), at + ".due");
        wrong.unless(one.due() != null, at + ".due", SharedRule.MISSING);
        wrong.unless(due == null || day == null || !due.isBefore(day), at + ".due", SupervisionRule.DUE);
        tasks.add(new AgreedTask(wrong.required(one.task(), 500, at + ".task"), owner == null ? null : owner.code(), wrong.text(one.person(), 100, at + ".person"), due));
      }
    }
    return tasks;
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
