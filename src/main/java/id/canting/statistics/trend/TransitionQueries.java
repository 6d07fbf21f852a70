package id.canting.statistics.trend;

import id.canting.identity.DataScope;
import id.canting.registry.BatikType;
import id.canting.registry.Scale;
import id.canting.shared.Cells;
import id.canting.shared.Narrowing;
import id.canting.statistics.CountedRound;
import id.canting.statistics.TableFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Pairs of states out of {@code constraint_path}: one pass over all businesses, whatever is asked. */
@ApplicationScoped
class TransitionQueries {
  @Inject EntityManager em;

  /**
   * Businesses with the same states in both rounds.
   *
   * @param hadBefore whether the constraint of {@code to} was theirs in a round before {@code from}
   * @param unseen whether they have no response in any round before {@code from}
   */
  record Move(PathState from, PathState to, boolean hadBefore, boolean unseen, long businesses) {}

  /** @param earlier the rounds before {@code from} */
  List<Move> moves(CountedRound from, CountedRound to, List<CountedRound> earlier, TableFilter filter, DataScope scope) {
    Map<Long, Integer> slots = slots();
    int first = slots.getOrDefault(from.id(), 0);
    int second = slots.getOrDefault(to.id(), 0);
    String before = before(earlier.stream().map(round -> slots.getOrDefault(round.id(), 0)).filter(slot -> slot > 0).collect(Collectors.toCollection(TreeSet::new)));
    String sql = "select " + letter(first) + " a, " + letter(second) + " b, locate(" + letter(second) + ", " + before + ") > 0 had, " + before + " = '' unseen, count(*)"
        + " from constraint_path where " + condition(first, second, filter, scope) + " group by a, b, had, unseen";
    List<Move> moves = new ArrayList<>();
    for (Object row : em.createNativeQuery(sql).getResultList()) {
      Cells cells = new Cells((Object[]) row);
      moves.add(new Move(PathState.of(cells.required()), PathState.of(cells.required()), cells.flag(), cells.flag(), cells.count()));
    }
    return moves;
  }

  private Map<Long, Integer> slots() {
    Map<Long, Integer> slots = new HashMap<>();
    for (Object row : em.createNativeQuery("select round_id, slot from constraint_slot").getResultList()) {
      Cells cells = new Cells((Object[]) row);
      slots.put(cells.count(), (int) cells.count());
    }
    return slots;
  }

  /** The letter of a slot; of slot 0, which no round has, an empty text. */
  private static String letter(int slot) {
    return slot == 0 ? "''" : "substr(states, " + slot + ", 1)";
  }

  /** The letters of several slots one after another, neighbours in one piece. */
  private static String before(TreeSet<Integer> slots) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    int end = 0;
    for (int slot : slots) {
      if (slot != end + 1 && start > 0) {
        pieces.add(piece(start, end));
        start = 0;
      }
      start = start == 0 ? slot : start;
      end = slot;
    }
    if (start > 0) {
      pieces.add(piece(start, end));
    }
    return pieces.isEmpty() ? "''" : pieces.size() == 1 ? pieces.get(0) : "concat(" + String.join(", ", pieces) + ")";
  }

  private static String piece(int start, int end) {
    return "substr(states, " + start + ", " + (end - start + 1) + ")";
  }

  private String condition(int first, int second, TableFilter filter, DataScope scope) {
    String start = "if(" + letter(second) + " = '', " + start(first) + ", " + start(second) + ")";
    List<String> parts = new ArrayList<>(List.of("1=1"));
    if (!filter.scale().isEmpty()) {
      parts.add(PathTraits.SCALE.among(start, PathTraits.places(Scale.class, filter.scale(), TableFilter.NONE, "scale")));
    }
    if (!filter.batikType().isEmpty()) {
      parts.add(PathTraits.BATIK_TYPE.among(start, PathTraits.places(BatikType.class, filter.batikType(), TableFilter.NONE, "batikType")));
    }
    if (!filter.sex().isEmpty()) {
      parts.add(PathTraits.SEX.among(start, PathTraits.sexes(filter.sex(), TableFilter.NONE)));
    }
    if (!filter.sentra().isEmpty()) {
      parts.add(PathTraits.SENTRA.among(start, sentras(filter.sentra())));
    }
    if (!filter.subDistrict().isEmpty()) {
      parts.add(PathTraits.SUB_DISTRICT.among(start, subDistricts(filter.subDistrict())));
    }
    switch (scope.kind()) {
      case ALL -> parts.add("1=1");
      case ASSOCIATION -> parts.add(PathTraits.ASSOCIATION.among(start, Set.of(PathTraits.number(scope.associationId()))));
      case BUSINESS, NONE -> parts.add("1=0");
    }
    return String.join(" and ", parts);
  }

  private static int start(int slot) {
    return (slot - 1) * PathTraits.WIDTH + 1;
  }

  private Set<String> sentras(Set<String> codes) {
    Set<String> letters = new LinkedHashSet<>();
    for (Object id : em.createNativeQuery("select id from sentra where code in (:codes)").setParameter("codes", Narrowing.plain(codes, "sentra")).getResultList()) {
      letters.add(PathTraits.number(((Number) id).longValue()));
    }
    if (codes.contains(TableFilter.NONE)) {
      letters.add(PathTraits.number(null));
    }
    return letters;
  }

  private Set<String> subDistricts(Set<String> codesOrNames) {
    Set<String> letters = new LinkedHashSet<>();
    for (Object code : em.createNativeQuery("select code from sub_district where code in (:names) or name in (:names)")
        .setParameter("names", Narrowing.plain(codesOrNames, "subDistrict")).getResultList()) {
      letters.add(PathTraits.padded(code.toString()));
    }
    if (codesOrNames.contains(TableFilter.NONE)) {
      letters.add(PathTraits.padded(null));
    }
    return letters;
  }
}
