package id.canting.programme.attendance;

import id.canting.identity.DataScope;
import id.canting.programme.ProgrammeRule;
import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the participants that a set names, each once. */
@ApplicationScoped
class AttendanceReader {
  /** The most people that one activity can have. */
  static final int MOST = 5000;
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  @Inject AttendanceRepository attendance;

  /** @param scored whether scores were told, if only that there are none */
  record Told(Participant participant, boolean scored, @Nullable BigDecimal before, @Nullable BigDecimal after) {}

  /** By their codes. */
  record Register(Map<String, AttendanceRepository.Craft> crafts, Map<String, Participant> owners) {}

  /** In the order of the set; whoever is wrong is told of at their place. */
  Map<Participant.Key, Told> read(AttendanceSet set, DataScope scope, Violations wrong) {
    List<@Nullable String> businesses = set.businesses() == null ? List.of() : set.businesses();
    List<AttendanceSet.@Nullable Entry> people = set.people() == null ? List.of() : set.people();
    Map<Participant.Key, Told> told = new LinkedHashMap<>();
    if (businesses.size() + people.size() > MOST) {
      wrong.add(people.isEmpty() ? "businesses" : "people", ProgrammeRule.TOO_MANY, MOST);
      return told;
    }
    Register register = look(businesses, people, scope);
    Map<String, Participant> owners = register.owners();
    Set<Long> named = new HashSet<>();
    for (int i = 0; i < people.size(); i++) {
      AttendanceSet.Entry entry = people.get(i);
      String at = "people[" + i + "]";
      wrong.unless(entry != null, at, SharedRule.MISSING);
      Participant participant = entry == null ? null : participant(entry, at, register, wrong);
      if (entry != null && participant != null) {
        named.add(participant.businessId());
        Told one = new Told(participant, true, score(entry.before(), at + ".before", wrong), score(entry.after(), at + ".after", wrong));
        told.merge(participant.key(), one, (first, again) -> again.before() == null && again.after() == null ? first : again);
      }
    }
    for (int i = 0; i < businesses.size(); i++) {
      Participant owner = owner(businesses.get(i), "businesses[" + i + "]", owners, wrong);
      if (owner != null && !named.contains(owner.businessId())) {
        told.putIfAbsent(owner.key(), new Told(owner, false, null, null));
      }
    }
    return told;
  }

  /** Everybody whom a set or a portion of a file names; two questions for all. */
  Register look(List<@Nullable String> businesses, List<AttendanceSet.@Nullable Entry> people, DataScope scope) {
    Map<String, AttendanceRepository.Craft> crafts = attendance.craftspeople(crafts(people), scope);
    return new Register(crafts, attendance.owners(codes(businesses, people, crafts), scope));
  }

  /** Null where {@code wrong} has something to say. */
  static @Nullable Participant participant(AttendanceSet.Entry entry, String at, Register register, Violations wrong) {
    Map<String, Participant> owners = register.owners();
    String code = plain(entry.craftsperson());
    if (code == null) {
      return owner(entry.business(), at + ".business", owners, wrong);
    }
    AttendanceRepository.Craft craft = register.crafts().get(code);
    wrong.unless(craft != null, at + ".craftsperson", ProgrammeRule.CRAFTSPERSON_UNKNOWN, shown(code));
    if (craft == null) {
      return null;
    }
    String business = plain(entry.business());
    boolean elsewhere = business != null && craft.business() != null && !business.equals(craft.business());
    wrong.unless(!elsewhere, at + ".craftsperson", ProgrammeRule.CRAFTSPERSON_ELSEWHERE, code, craft.business());
    Participant owner = elsewhere ? null : owner(business == null ? craft.business() : business, at + ".business", owners, wrong);
    return owner == null ? null : new Participant(owner.businessId(), craft.id(), owner.associationId(), owner.sentraId(), owner.scale(), craft.sex());
  }

  private static @Nullable Participant owner(@Nullable String business, String at, Map<String, Participant> owners, Violations wrong) {
    String code = plain(business);
    wrong.unless(code != null, at, SharedRule.MISSING);
    Participant owner = code == null ? null : owners.get(code);
    wrong.unless(code == null || owner != null, at, ProgrammeRule.BUSINESS_UNKNOWN, shown(code));
    return owner;
  }

  private static @Nullable BigDecimal score(@Nullable BigDecimal said, String at, Violations wrong) {
    BigDecimal score = wrong.range(said, BigDecimal.ZERO, FULL, at);
    return score == null ? null : score.setScale(2, RoundingMode.HALF_UP);
  }

  private static Set<String> crafts(List<AttendanceSet.@Nullable Entry> people) {
    Set<String> codes = new HashSet<>();
    people.stream().filter(Objects::nonNull).map(e -> plain(e.craftsperson())).filter(Objects::nonNull).forEach(codes::add);
    return codes;
  }

  private static Set<String> codes(List<@Nullable String> businesses, List<AttendanceSet.@Nullable Entry> people, Map<String, AttendanceRepository.Craft> crafts) {
    Set<String> codes = new HashSet<>();
    businesses.stream().map(AttendanceReader::plain).filter(Objects::nonNull).forEach(codes::add);
    people.stream().filter(Objects::nonNull).map(e -> plain(e.business())).filter(Objects::nonNull).forEach(codes::add);
    crafts.values().stream().map(AttendanceRepository.Craft::business).filter(Objects::nonNull).forEach(codes::add);
    return codes;
  }

  private static @Nullable String plain(@Nullable String code) {
    return code == null || code.isBlank() ? null : code.strip();
  }

  private static String shown(@Nullable String code) {
    return code == null ? "" : code.length() > 40 ? code.substring(0, 40) : code;
  }
}
