package id.canting.supervision.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter that sends officers to visits, as it was issued.
 *
 * @param code {@code 2026-12}: the year and its number in that year
 * @param officer whose visits they are; {@code content} names all who go along
 */
public record AssignmentLetter(String code, int year, int number, String officer, LocalDate day, Content content, Instant issuedAt, String issuedBy) {

  /** @param basis on what the visits rest @param place where the letter is signed @param signatory name of who signs; null: left blank */
  public record Content(List<String> officers, List<Line> businesses, String basis, String place, @Nullable String signatory) {}

  public record Line(String business, String name, @Nullable String village, @Nullable String subDistrict, String purpose) {}
}
