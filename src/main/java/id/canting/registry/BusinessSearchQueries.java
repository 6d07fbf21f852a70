package id.canting.registry;

import id.canting.identity.DataScope;
import id.canting.shared.Cells;
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

/**
 * Search that forgives typing errors: what was typed stands for words that are known, those lead to the businesses that have most of
 * them. Digits look for NIB and phone. Fresh within the transaction, on every node; only how common a word is may be old.
 */
@ApplicationScoped
class BusinessSearchQueries {
  private static final int FOUND = 300;
  /** Words in more businesses than this say little: they do not lead to any as long as others do. */
  private static final int COMMON = 15_000;

  private final Map<String, Integer> commonness = new ConcurrentHashMap<>();

  @Inject EntityManager em;
  @Inject NameWordRepository words;

  private record Candidate(long id, String name, int hits, double likeness) {}

  /** Ids of businesses that resemble the text, best first, at most {@value #FOUND}. */
  List<Long> find(String text, BusinessFilter filter, DataScope scope) {
    String condition = BusinessCondition.of(filter, scope);
    String digits = text.replaceAll("[\\s.+-]", "");
    if (digits.matches("[0-9]{4,}")) {
      return scope.personal() ? byNumber(digits, condition) : List.of();
    }
    if (text.strip().matches("(?i)TBN-[0-9]{1,9}")) {
      return ids("select b.id from business b where b.code like ?1 and " + condition + " order by b.code_number limit " + FOUND, text.strip().toUpperCase() + "%");
    }
    List<Map<String, Double>> meant = TypedWords.meanings(NameWordRepository.of(text), words.known());
    if (meant.isEmpty()) {
      return List.of();
    }
    List<Candidate> candidates = candidates(meant, filter, scope, condition);
    int most = candidates.stream().mapToInt(Candidate::hits).max().orElse(0);
    return candidates.stream()
        .filter(c -> c.hits() == most)
        .sorted(Comparator.comparingDouble(Candidate::likeness).reversed().thenComparing(Candidate::name).thenComparingLong(Candidate::id))
        .map(Candidate::id)
        .toList();
  }

  private List<Candidate> candidates(List<Map<String, Double>> meant, BusinessFilter filter, DataScope scope, String condition) {
    boolean narrowed = scope.kind() != DataScope.Kind.ALL && scope.kind() != DataScope.Kind.ASSOCIATION
        || !filter.equals(new BusinessFilter(filter.query(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of()));
    StringBuilder sql = new StringBuilder("select w.business_id from business_word w");
    sql.append(narrowed ? " join business b on b.id = w.business_id where " + condition + " and " : " where ");
    if (scope.kind() == DataScope.Kind.ASSOCIATION) {
      sql.append("w.association_id = ").append(scope.associationId()).append(" and ");
    }
    if (!scope.personal()) {
      sql.append("not w.of_owner and ");
    }
    List<Map<String, Double>> leading = leading(meant);
    sql.append("w.word in (").append(list(leading.stream().flatMap(m -> m.keySet().stream()).collect(Collectors.toSet()))).append(")");
    if (leading.size() > 1 || !isCommon(leading.get(0))) {
      sql.append(" group by w.business_id order by bit_count(bit_or(").append(cases(leading)).append(")) desc, ").append("w.business_id");
    }
    return rows("select b.id, b.name, p.name owner from (" + sql.append(" limit ").append(FOUND) + ") g join business b on b.id = g.business_id join person p on p.id = b.owner_id where "
            + condition)
        .stream().map(Cells::new).map(c -> candidate(c, meant, scope.personal())).toList();
  }

  /** One bit for each typed word that a row's word may stand for. */
  private static String cases(List<Map<String, Double>> meant) {
    StringBuilder sql = new StringBuilder();
    for (int i = 0; i < meant.size(); i++) {
      sql.append(i == 0 ? "" : " | ").append("if(w.word in (").append(list(meant.get(i).keySet())).append("), ").append(1 << i).append(", 0)");
    }
    return sql.toString();
  }

  private List<Map<String, Double>> leading(List<Map<String, Double>> meant) {
    Set<String> unknown = meant.stream().flatMap(m -> m.keySet().stream()).filter(w -> !commonness.containsKey(w)).collect(Collectors.toSet());
    if (!unknown.isEmpty()) {
      for (Object[] row : rows("select word, count(*) from business_word where word in (" + list(unknown) + ") group by word")) {
        Cells cells = new Cells(row);
        commonness.put(cells.required(), (int) cells.count());
      }
    }
    List<Map<String, Double>> rare = meant.stream().filter(m -> !isCommon(m)).toList();
    return rare.isEmpty() ? meant.subList(0, 1) : rare;
  }

  private boolean isCommon(Map<String, Double> meaning) {
    return meaning.keySet().stream().mapToInt(w -> commonness.getOrDefault(w, 0)).sum() > COMMON;
  }

  private static Candidate candidate(Cells cells, List<Map<String, Double>> meant, boolean personal) {
    long id = cells.count();
    String name = cells.required();
    List<List<String>> names = personal ? List.of(NameWordRepository.of(name), NameWordRepository.of(cells.required())) : List.of(NameWordRepository.of(name));
    return new Candidate(id, name, TypedWords.hits(meant, names), names.stream().mapToDouble(words -> TypedWords.likeness(meant, words)).max().orElse(0));
  }

  /** Words hold nothing but a–z and 0–9. */
  private static String list(Set<String> words) {
    return words.stream().sorted().map(w -> "'" + w + "'").collect(Collectors.joining(","));
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
