package id.canting.notice;

import id.canting.shared.ClockProducer;
import id.canting.shared.Labelled;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a notice is now, as REST tells it: its status, and for a published one whether its time has come or gone. */
public enum NoticeState implements Labelled {
  DRAFT("draft"),
  IN_REVIEW("in_review"),
  SCHEDULED("scheduled"),
  PUBLISHED("published"),
  CLOSED("closed"),
  WITHDRAWN("withdrawn");

  private final String code;

  NoticeState(String code) {
    this.code = code;
  }

  /** @param closes last day; it ends with that day in Asia/Jakarta */
  static NoticeState of(NoticeStatus status, @Nullable Instant publishAt, @Nullable LocalDate closes, Instant now) {
    return switch (status) {
      case DRAFT -> DRAFT;
      case IN_REVIEW -> IN_REVIEW;
      case WITHDRAWN -> WITHDRAWN;
      case PUBLISHED -> publishAt != null && publishAt.isAfter(now) ? SCHEDULED : closes != null && closes.isBefore(LocalDate.ofInstant(now, ClockProducer.JAKARTA)) ? CLOSED : PUBLISHED;
    };
  }

  /** The same as a condition of SQL over {@code notice n}. */
  String sql(Instant now) {
    String appeared = "n.status = 'published' and n.publish_at <= '" + moment(now) + "'";
    String today = "'" + LocalDate.ofInstant(now, ClockProducer.JAKARTA) + "'";
    return switch (this) {
      case DRAFT, IN_REVIEW, WITHDRAWN -> "n.status = '" + code + "'";
      case SCHEDULED -> "(n.status = 'published' and n.publish_at > '" + moment(now) + "')";
      case PUBLISHED -> "(" + appeared + " and n.closes >= " + today + ")";
      case CLOSED -> "(" + appeared + " and n.closes < " + today + ")";
    };
  }

  /** Whether anybody may read it. */
  public boolean isPublic() {
    return this == PUBLISHED || this == CLOSED;
  }

  private static String moment(Instant instant) {
    return instant.toString().replace('T', ' ').replace("Z", "");
  }

  @Override
  public String code() {
    return code;
  }
}
