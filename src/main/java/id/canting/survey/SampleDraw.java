package id.canting.survey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A stratified random sample: each stratum gets its share by the method of the largest remainder, at least one where there is room for it; within a stratum the order is
 * that of a hash of seed and code, so that the same seed draws the same businesses, whatever the order in which they are read.
 */
final class SampleDraw {
  private SampleDraw() {}

  /** @param stratum sentra and scale */
  record Candidate(long id, String code, String stratum) {}

  /** All of them when there are no more than {@code size}. */
  static List<Long> of(List<Candidate> candidates, int size, long seed) {
    Map<String, List<Candidate>> strata = new TreeMap<>();
    candidates.forEach(c -> strata.computeIfAbsent(c.stratum(), s -> new ArrayList<>()).add(c));
    Map<String, Integer> shares = shares(strata, Math.min(size, candidates.size()), candidates.size());
    List<Long> drawn = new ArrayList<>();
    strata.forEach((stratum, members) -> members.stream().sorted(Comparator.comparing((Candidate c) -> hash(seed, c.code()))).limit(shares.get(stratum)).forEach(c -> drawn.add(c.id())));
    return drawn;
  }

  private static Map<String, Integer> shares(Map<String, List<Candidate>> strata, int size, int all) {
    boolean room = size >= strata.size();
    Map<String, Integer> shares = new TreeMap<>();
    Map<String, Double> remainders = new TreeMap<>();
    int given = 0;
    for (Map.Entry<String, List<Candidate>> stratum : strata.entrySet()) {
      double exact = (double) size * stratum.getValue().size() / all;
      int share = Math.max(room ? 1 : 0, (int) exact);
      shares.put(stratum.getKey(), share);
      remainders.put(stratum.getKey(), exact - share);
      given += share;
    }
    List<String> order = new ArrayList<>(strata.keySet());
    while (given != size) {
      boolean more = given < size;
      order.sort(Comparator.comparing((String s) -> more ? -remainders.get(s) : remainders.get(s)).thenComparing(s -> s));
      for (String stratum : order) {
        int share = shares.get(stratum);
        if (more ? share < strata.get(stratum).size() : share > (room ? 1 : 0)) {
          shares.put(stratum, share + (more ? 1 : -1));
          remainders.merge(stratum, more ? -1.0 : 1.0, Double::sum);
          given += more ? 1 : -1;
          break;
        }
      }
    }
    return shares;
  }

  private static String hash(long seed, String code) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seed).array());
      return HexFormat.of().formatHex(digest.digest(code.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
