package id.canting.supervision.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.shared.Texts;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The points of a proposal, and why it is made. */
class ProposalWordsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final Map<String, Integer> WEIGHTS = Map.of("constraint", 6, "visit", 8, "follow-up", 8, "profile", 4, "distance", 2);

  @Test
  void pointsAreTheWeightedMeanOfWhatIsKnown() {
    Map<String, Proposal.Part> parts = Score.parts(WEIGHTS, shares(1.0, 1.0, 1.0, 1.0, 1.0));
    assertThat(parts.keySet()).containsExactly("constraint", "visit", "follow-up", "profile", "distance");
    assertThat(sum(parts)).isCloseTo(100, within(0.3));
    assertThat(parts.get("visit").points()).isEqualTo(28.6);

    Map<String, Proposal.Part> unknown = Score.parts(WEIGHTS, shares(null, 1.0, 0.0, 0.5, null));
    assertThat(sum(unknown)).as("8 of 8, 0 of 8, 2 of 4").isCloseTo(50, within(0.2));
    assertThat(unknown.get("constraint")).isEqualTo(new Proposal.Part(null, 0));
  }

  @Test
  void aWeightOfNothingCountsNothing() {
    assertThat(sum(Score.parts(Map.of("distance", 3), shares(1.0, 1.0, 1.0, 1.0, 0.25)))).isEqualTo(25);
    assertThat(sum(Score.parts(Map.of("constraint", 3), shares(null, 1.0, 1.0, 1.0, 1.0)))).as("nothing that counts is known").isZero();
  }

  @Test
  void everyPartIsSaidInPlainWords() {
    Proposal one = proposal("credit", 3, TODAY.minusDays(214), 3, 2, 1, 0, TODAY.minusDays(1_234), false, 12.44);
    assertThat(ProposalWords.of(one, TODAY, "kantor dinas", Texts.INDONESIAN)).containsExactly("Kendala utama: Akses kredit terbatas, beratnya 3 dari 4", "214 hari sejak kunjungan terakhir",
        "2 tindak lanjut terlambat, 1 tindak lanjut belum selesai, 1 temuan berat pada kunjungan terakhir", "1.234 hari sejak profil diperbarui", "12,4 km dari kantor dinas");
    assertThat(ProposalWords.of(one, TODAY, "the office", Texts.ENGLISH)).contains("214 days since the last visit", "1,234 days since the profile was updated", "12.4 km from the office");
  }

  @Test
  void whatIsNotKnownIsSaidToo() {
    Proposal one = proposal(null, null, null, 0, 0, 0, 0, TODAY, true, null);
    assertThat(ProposalWords.of(one, TODAY, "", Texts.INDONESIAN)).containsExactly("Kendala belum diketahui", "Belum pernah dikunjungi", "Tidak ada tindak lanjut yang terbuka",
        "Pemilik menyatakan ada yang salah pada profil", "Letak usaha belum diketahui");
  }

  private static double sum(Map<String, Proposal.Part> parts) {
    return parts.values().stream().mapToDouble(Proposal.Part::points).sum();
  }

  private static Map<PlannerPart, @Nullable Double> shares(@Nullable Double... values) {
    Map<PlannerPart, @Nullable Double> shares = new EnumMap<>(PlannerPart.class);
    for (PlannerPart part : PlannerPart.values()) {
      shares.put(part, values[part.ordinal()]);
    }
    return shares;
  }

  private static Proposal proposal(@Nullable String constraint, @Nullable Integer severity, @Nullable LocalDate last, long open, long overdue, long serious, long moderate, LocalDate profile,
      boolean doubted, @Nullable Double km) {
    return new Proposal("TBN-1", "Batik", null, null, null, null, null, 0, new LinkedHashMap<>(), constraint, severity, last, open, overdue, serious, moderate, profile, doubted, km, List.of());
  }
}
