package id.canting.notice.application;

import id.canting.notice.credit.CreditStep;
import id.canting.notice.seat.SeatBasis;
import id.canting.programme.eligibility.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One application in a list.
 *
 * @param noticeId key, for finding what the notice says
 * @param position on the waiting list, from 1; null unless waiting
 * @param reasons criteria that failed at the application
 * @param seat what the latest allocation said; null where none was made
 * @param overridden an officer accepted it whatever the rules say
 * @param credit null unless credit was asked for, and for who may not see loans
 */
public record ApplicationRow(
    long noticeId,
    String notice,
    String business,
    String name,
    @Nullable String owner,
    @Nullable String sentra,
    @Nullable String subDistrict,
    @Nullable String scale,
    String status,
    @Nullable Long position,
    List<Reason> reasons,
    @Nullable Seat seat,
    boolean overridden,
    Instant appliedAt,
    String appliedBy,
    @Nullable Instant decidedAt,
    @Nullable String creditStep,
    @Nullable Credit credit) {

  /** Whether it can be taken back: not where it was refused or taken back already, nor once credit was granted. */
  public boolean withdrawable() {
    return !status.equals(ApplicationStatus.REFUSED.code()) && !status.equals(ApplicationStatus.WITHDRAWN.code()) && !CreditStep.GRANTED.code().equals(creditStep);
  }

  /** A line of an allocation as it concerns one applicant. @param basis code of a {@link SeatBasis} */
  public record Seat(int rank, boolean accepted, String basis, @Nullable LocalDate lastServed, @Nullable Integer severity, String draw) {}

  /** A loan: personal finance of its owner. Amounts in rupiah. */
  public record Credit(
      @Nullable String kurClass, @Nullable String bank, @Nullable Long asked, @Nullable String purpose, @Nullable Long granted, @Nullable LocalDate grantedOn, @Nullable String bankReason, @Nullable Long used) {}
}
