package id.canting.registry;

import id.canting.shared.Cells;
import id.canting.shared.NameKey;
import id.canting.shared.SharedJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words by which businesses are found. Everything here runs in the caller's transaction. */
@ApplicationScoped
class NameWordRepository {
  private static final int WORDS = 24;
  private static final int LETTERS = 40;
  private static final int PORTION = 1_000;

  @Inject EntityManager em;

  /** Read by searches only, never by a transaction that has words of its own to lose. */
  private volatile Set<String> known = Set.of();

  /** The names of a business. @param association null for none */
  record Named(long business, @Nullable Long association, String name, String owner) {
    static Named of(long business, BusinessFacts facts) {
      return new Named(business, facts.associationId(), facts.name(), facts.owner().name());
    }
  }

  /** The words of a name as they sound, in their order; the first of a very long one. */
  static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    for (String word : NameKey.words(name)) {
      String sound = NameKey.sound(word);
      words.add(sound.length() > LETTERS ? sound.substring(0, LETTERS) : sound);
      if (words.size() == WORDS) {
        break;
      }
    }
    return words;
  }

  /** All words of all names. Words are only ever added: as long as their number is the same, so are they. */
  Set<String> known() {
    long count = ((Number) em.createNativeQuery("select count(*) from name_word").getSingleResult()).longValue();
    if (count != known.size()) {
      Set<String> words = new HashSet<>();
      em.createNativeQuery("select word from name_word").getResultList().forEach(word -> words.add(word.toString()));
      known = words;
    }
    return known;
  }

  void add(Collection<Named> businesses) {
    Set<String> fresh = new LinkedHashSet<>();
    JsonArrayBuilder rows = SharedJson.PROVIDER.createArrayBuilder();
    for (Named one : businesses) {
      add(rows, fresh, one, one.name(), false);
      add(rows, fresh, one, one.owner(), true);
    }
    fresh.removeAll(known);
    if (!fresh.isEmpty()) {
      em.createNativeQuery("insert ignore into name_word (word) select w.word from json_table(?1, '$[*]' columns (word varchar(40) path '$')) w")
          .setParameter(1, SharedJson.PROVIDER.createArrayBuilder(fresh).build().toString()).executeUpdate();
    }
    em.createNativeQuery("insert into business_word (word, association_id, business_id, of_owner) select w.word, w.association, w.business, w.of_owner from json_table(?1, '$[*]' columns"
            + " (word varchar(40) path '$[0]', association bigint path '$[1]', business bigint path '$[2]', of_owner int path '$[3]')) w")
        .setParameter(1, rows.build().toString()).executeUpdate();
  }

  private static void add(JsonArrayBuilder rows, Set<String> words, Named one, String name, boolean ofOwner) {
    for (String word : new LinkedHashSet<>(of(name))) {
      words.add(word);
      rows.add(SharedJson.PROVIDER.createArrayBuilder().add(word).add(one.association() == null ? 0 : one.association()).add(one.business()).add(ofOwner ? 1 : 0));
    }
  }

  void remove(List<Long> businesses) {
    em.createNativeQuery("delete from business_word where business_id in (:keys)").setParameter("keys", businesses).executeUpdate();
  }

  /** Makes the words of all businesses where there are none yet. */
  void fillIfEmpty() {
    if (!em.createNativeQuery("select 1 from business_word limit 1").getResultList().isEmpty()) {
      return;
    }
    long after = 0;
    List<Named> portion;
    do {
      portion = named(after);
      add(portion);
      after = portion.isEmpty() ? after : portion.get(portion.size() - 1).business();
    } while (portion.size() == PORTION);
  }

  @SuppressWarnings("unchecked")
  private List<Named> named(long after) {
    return ((List<Object[]>) em.createNativeQuery("select b.id, b.association_id, b.name, p.name owner from business b join person p on p.id = b.owner_id where b.id > ?1 order by b.id limit "
            + PORTION).setParameter(1, after).getResultList())
        .stream().map(Cells::new).map(c -> new Named(c.count(), c.big(), c.required(), c.required())).toList();
  }
}
