package id.canting.notice.seat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives seats by need: who was never served first, then who was not served for longest, then who has the more severe constraint, then a draw. The draw is a hash of seed and
 * business, so neither the order in which applications came nor the machine matters: the same applicants and the same seed give the same list.
 */
public final class FairSeats {
  private static final int DRAW_DIGITS = 12;

  private FairSeats() {}

  /**
   * What the order looks at.
   *
   * @param lastServed null: never
   * @param severity 0 to 4; null: not known, which comes after 0
   */
  public record Applicant(String business, @Nullable LocalDate lastServed, @Nullable Integer severity) {}

  /** The applicants in order, each with why it has a seat or has none. @param places how many get a seat; at least 0 */
  public static List<FairSeat> of(Collection<Applicant> applicants, int places, String seed) {
    List<Drawn> order = applicants.stream().map(a -> new Drawn(a, draw(seed, a.business()))).sorted(ORDER).toList();
    boolean enough = order.size() <= places;
    Drawn firstWithout = enough ? null : order.get(places);
    Drawn lastWith = enough || places == 0 ? null : order.get(places - 1);
    List<FairSeat> seats = new ArrayList<>(order.size());
    for (int i = 0; i < order.size(); i++) {
      Drawn one = order.get(i);
      boolean accepted = i < places;
      Drawn other = accepted ? firstWithout : lastWith;
      SeatBasis basis = other == null ? accepted ? SeatBasis.ENOUGH : SeatBasis.NONE : difference(one, other);
      seats.add(new FairSeat(i + 1, one.applicant.business(), accepted, accepted ? null : (Integer) (i + 1 - places), basis, one.applicant.lastServed(), one.applicant.severity(), one.draw));
    }
    return seats;
  }

  private record Drawn(Applicant applicant, String draw) {}

  private static final Comparator<Drawn> NEVER_FIRST = Comparator.comparing(d -> d.applicant.lastServed() != null);
  private static final Comparator<Drawn> LONGEST_FIRST = Comparator.comparing(d -> d.applicant.lastServed(), Comparator.nullsFirst(Comparator.naturalOrder()));
  private static final Comparator<Drawn> SEVEREST_FIRST = Comparator.comparing(d -> d.applicant.severity(), Comparator.nullsLast(Comparator.reverseOrder()));
  private static final Comparator<Drawn> ORDER = NEVER_FIRST.thenComparing(LONGEST_FIRST).thenComparing(SEVEREST_FIRST).thenComparing(Drawn::draw).thenComparing(d -> d.applicant.business());

  /** The first thing in which two applicants on either side of the last seat differ. */
  private static SeatBasis difference(Drawn one, Drawn other) {
    if (NEVER_FIRST.compare(one, other) != 0) {
      return SeatBasis.NEVER;
    }
    if (LONGEST_FIRST.compare(one, other) != 0) {
      return SeatBasis.LONGEST;
    }
    return SEVEREST_FIRST.compare(one, other) != 0 ? SeatBasis.SEVERITY : SeatBasis.DRAW;
  }

  private static String draw(String seed, String business) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest((seed + "\n" + business).getBytes(StandardCharsets.UTF_8))).substring(0, DRAW_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
