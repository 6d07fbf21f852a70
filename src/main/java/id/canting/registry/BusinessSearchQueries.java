package id.canting.registry;

import id.canting.identity.DataScope;
import id.canting.shared.Cells;
import id.canting.shared.NameKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Search that forgives typing errors: the rarest grams of what was typed find candidates in the gram table, the likeness of the words
 * orders them. Digits look for NIB and phone. Fresh within the transaction, on every node; only how common a gram is may be minutes old.
 */
@ApplicationScoped
class BusinessSearchQueries {
  /** Rows looked at; with further filters more, since they thin them out. */
  private static final int CANDIDATES = 300;
  private static final int CANDIDATES_FILTERED = 2_000;
  /** Jaro–Winkler likeness from which a typed word and a word of a name are the same word, badly typed. */
  private static final double LIKE = 0.84;

  private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

  private final Map<String, Integer> commonness = new ConcurrentHashMap<>();

  @Inject EntityManager em;

  private record Candidate(long id, String name, String owner, double likeness) {}

  /** Ids of businesses that resemble the text, best first. */
  List<Long> find(String text, BusinessFilter filter, DataScope scope) {
    String condition = BusinessCondition.of(filter, scope);
    String digits = text.replaceAll("[\\s.+-]", "");
    if (digits.matches("[0-9]{4,}")) {
      return scope.personal() ? byNumber(digits, condition) : List.of();
    }
    if (text.strip().matches("(?i)TBN-[0-9]{1,9}")) {
      return ids("select b.id from business b where b.code like ?1 and " + condition + " order by b.code_number limit 200", text.strip().toUpperCase() + "%");
    }
    List<String> words = NameKey.words(text).stream().map(NameKey::sound).limit(8).toList();
    if (words.isEmpty()) {
      return List.of();
    }
    return candidates(Grams.of(text), filter, scope, condition).stream()
        .map(c -> new Candidate(c.id(), c.name(), c.owner(), likeness(words, c, scope.personal())))
        .filter(c -> c.likeness() > 0)
        .sorted(Comparator.comparingDouble(Candidate::likeness).reversed().thenComparing(Candidate::name).thenComparingLong(Candidate::id))
        .map(Candidate::id)
        .toList();
  }

  private List<Candidate> candidates(Set<String> grams, BusinessFilter filter, DataScope scope, String condition) {
    boolean filtered = !filter.equals(new BusinessFilter(filter.query(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of()));
    String in = rarest(grams).stream().map(g -> "'" + g + "'").collect(Collectors.joining(","));
    String own = scope.kind() == DataScope.Kind.ASSOCIATION ? " and association_id = " + scope.associationId() : "";
    String best = "select business_id, count(*) hits from business_gram where gram in (" + in + ")" + own + " group by business_id order by hits desc limit "
        + (filtered ? CANDIDATES_FILTERED : CANDIDATES);
    List<Candidate> found = new ArrayList<>();
    for (Object[] row : rows("select b.id, b.name, p.name owner from (" + best + ") g join business b on b.id = g.business_id join person p on p.id = b.owner_id where "
        + condition)) {
      Cells cells = new Cells(row);
      found.add(new Candidate(cells.count(), cells.required(), cells.required(), 0));
    }
    return found;
  }

  /** The rarest three fifths of the grams, at least four: common ones find everything and cost most. */
  private List<String> rarest(Set<String> grams) {
    if (grams.stream().anyMatch(g -> !commonness.containsKey(g))) {
      String in = grams.stream().map(g -> "'" + g + "'").collect(Collectors.joining(","));
      for (Object[] row : rows("select gram, count(*) from business_gram where gram in (" + in + ") group by gram")) {
        Cells cells = new Cells(row);
        commonness.put(cells.required(), (int) cells.count());
      }
    }
    return grams.stream()
        .sorted(Comparator.comparingInt(g -> commonness.getOrDefault(g, 0)))
        .limit(Math.max(4, (grams.size() * 3 + 4) / 5))
        .toList();
  }

  /** Mean likeness of the typed words to the best words of the names; 0 when one of them is nowhere. */
  private static double likeness(List<String> typed, Candidate candidate, boolean personal) {
    List<String> words = new ArrayList<>(NameKey.words(candidate.name()));
    if (personal) {
      words.addAll(NameKey.words(candidate.owner()));
    }
    double sum = 0;
    for (String word : typed) {
      double best = 0;
      for (String other : words) {
        best = Math.max(best, likeness(word, NameKey.sound(other)));
      }
      if (best < LIKE) {
        return 0;
      }
      sum += best;
    }
    return sum / typed.size() + 0.001 / (1 + words.size());
  }

  private static double likeness(String typed, String word) {
    if (word.equals(typed)) {
      return 1;
    }
    return word.startsWith(typed) ? 0.97 : LIKENESS.apply(typed, word);
  }

  private List<Long> byNumber(String digits, String condition) {
    String local = digits.startsWith("62") ? "0" + digits.substring(2) : digits;
    List<Long> found = new ArrayList<>(ids("select b.id from business b where b.nib like ?1 and " + condition + " order by b.code_number limit 200", digits + "%"));
    for (Long id : ids("select b.id from person p join business b on b.owner_id = p.id where p.phone like ?1 and " + condition + " order by b.code_number limit 200",
        local + "%")) {
      if (!found.contains(id)) {
        found.add(id);
      }
    }
    return found;
  }

  private List<Long> ids(String sql, String pattern) {
    List<Long> found = new ArrayList<>();
    for (Object id : em.createNativeQuery(sql).setParameter(1, pattern).getResultList()) {
      found.add(((Number) id).longValue());
    }
    return found;
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql) {
    return em.createNativeQuery(sql).getResultList();
  }
}
