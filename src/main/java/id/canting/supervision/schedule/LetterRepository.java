package id.canting.supervision.schedule;

import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

@ApplicationScoped
class LetterRepository {
  private static final String READ = "select year, number, officer, day, content, issued_at, issued_by from assignment_letter where ";

  @Inject EntityManager em;

  private final Jsonb json = JsonbBuilder.create();

  /** The letter with this content, given the next number of the year unless it stands already. Who issues letters waits here for others. */
  AssignmentLetter issue(String officer, LocalDate day, AssignmentLetter.Content content, int year, Instant at, String by) {
    em.createNativeQuery("select id from planner where id = 1 for update").getResultList();
    String text = json.toJson(content);
    String digest = digest(text);
    Query same = em.createNativeQuery(READ + "officer = ?1 and day = ?2 and sha256 = ?3 lock in share mode").setParameter(1, officer).setParameter(2, day).setParameter(3, digest);
    Optional<AssignmentLetter> found = read(same).stream().findFirst();
    if (found.isPresent()) {
      return found.get();
    }
    int number = ((Number) em.createNativeQuery("select ifnull(max(number), 0) + 1 from assignment_letter where year = ?1 lock in share mode").setParameter(1, year).getSingleResult()).intValue();
    em.createNativeQuery("insert into assignment_letter (year, number, officer, day, content, sha256, issued_at, issued_by) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .setParameter(1, year).setParameter(2, number).setParameter(3, officer).setParameter(4, day).setParameter(5, text).setParameter(6, digest).setParameter(7, at).setParameter(8, by).executeUpdate();
    return find(year, number).orElseThrow();
  }

  Optional<AssignmentLetter> find(int year, int number) {
    return read(em.createNativeQuery(READ + "year = ?1 and number = ?2").setParameter(1, year).setParameter(2, number)).stream().findFirst();
  }

  /** The newest first. */
  List<AssignmentLetter> of(String officer, LocalDate day) {
    return read(em.createNativeQuery(READ + "officer = ?1 and day = ?2 order by year desc, number desc").setParameter(1, officer).setParameter(2, day));
  }

  private List<AssignmentLetter> read(Query query) {
    return Cells.of(query).stream().map(c -> {
      int year = (int) c.count();
      int number = (int) c.count();
      return new AssignmentLetter(year + "-" + number, year, number, c.required(), Objects.requireNonNull(c.day()), json.fromJson(c.required(), AssignmentLetter.Content.class),
          Objects.requireNonNull(c.instant()), c.required());
    }).toList();
  }

  private static String digest(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
