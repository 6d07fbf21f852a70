package id.canting.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.testing.Browser;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The search finds a name although one letter is wrong, missing or swapped with its neighbour. */
@Browser
class RegistrySearchIT {
  private static final int NAMES = 300;
  private static final String[] FIRST = {"Siti", "Sri", "Endang", "Wahyu", "Kartini", "Slamet", "Sukarno", "Djumadi", "Achmad", "Muhammad", "Nurhayati", "Purwanti",
    "Sulastri", "Tjokro", "Yuliana", "Zainal", "Rukmini", "Hartono", "Lestari", "Wijaya"};
  private static final String[] LAST = {"Rahayu", "Ningsih", "Santoso", "Wibowo", "Handayani", "Kusuma", "Pranoto", "Setiawan", "Utomo", "Widodo", "Saputra",
    "Maharani", "Hidayat", "Gunawan", "Susanti"};
  private static final String[] MAKE = {"Batik", "Sanggar", "Griya", "Omah", "Rumah", "UD"};
  private static final String[] WORD = {"Gedog", "Sekar", "Melati", "Kenanga", "Mawar", "Cempaka", "Lokcan", "Ganggeng", "Panji", "Kijing", "Bangrod", "Pipitan",
    "Selimun", "Ratan", "Kembang", "Sumber", "Makmur", "Jaya", "Mulya", "Barokah"};

  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Random RANDOM = new Random(20_101_211);
  private static final List<Named> SEEDED = new ArrayList<>();

  private record Named(String code, String business, String owner) {}

  @BeforeAll
  static void names() {
    Set<String> known = new HashSet<>();
    while (SEEDED.size() < NAMES) {
      String business = pick(MAKE) + " " + pick(WORD) + " " + pick(WORD);
      String owner = pick(FIRST) + " " + pick(LAST);
      if (known.add(business) && known.add(owner + business)) {
        JsonObject made = REGISTRY.created("officer", "/api/businesses", "{\"name\":\"" + business + "\",\"owner\":{\"name\":\"" + owner + "\"},\"sentra\":\"S01\"}");
        SEEDED.add(new Named(made.getString("code"), business, owner));
      }
    }
  }

  @Test
  void businessesAreFoundDespiteOneTypingError() {
    assertThat(share(true)).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void everyExactNameIsFoundAmongTheFirstTen() {
    assertThat(SEEDED).allMatch(named -> firstTen(named.business()).contains(named.code()));
  }

  @Test
  void ownersAreFoundDespiteOneTypingErrorAmongTheirNamesakes() {
    assertThat(share(false)).isGreaterThanOrEqualTo(0.9);
  }

  private static double share(boolean business) {
    int found = 0;
    for (Named named : SEEDED) {
      String text = business ? named.business() : named.owner();
      String typed = mistyped(text);
      Set<String> ten = firstTen(typed);
      long namesakes = SEEDED.stream().filter(n -> n.owner().equals(named.owner())).count();
      boolean hit = business || namesakes <= 10 ? ten.contains(named.code())
          : SEEDED.stream().filter(n -> n.owner().equals(named.owner())).anyMatch(n -> ten.contains(n.code()));
      found += hit ? 1 : 0;
    }
    return (double) found / SEEDED.size();
  }

  private static Set<String> firstTen(String text) {
    Set<String> codes = new HashSet<>();
    RegistryFixture.items(REGISTRY.read("officer", "/api/businesses?size=10&query=" + URLEncoder.encode(text, StandardCharsets.UTF_8)))
        .forEach(item -> codes.add(item.getString("code")));
    return codes;
  }

  /** One letter wrong, missing, or swapped with the next. */
  private static String mistyped(String name) {
    StringBuilder typed = new StringBuilder(name);
    int at;
    do {
      at = RANDOM.nextInt(name.length() - 1);
    } while (name.charAt(at) == ' ' || name.charAt(at + 1) == ' ');
    switch (RANDOM.nextInt(3)) {
      case 0 -> typed.setCharAt(at, (char) ('a' + RANDOM.nextInt(26)));
      case 1 -> typed.deleteCharAt(at);
      default -> typed.replace(at, at + 2, "" + name.charAt(at + 1) + name.charAt(at));
    }
    return typed.toString();
  }

  private static String pick(String[] words) {
    return words[RANDOM.nextInt(words.length)];
  }
}
