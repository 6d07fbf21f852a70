package id.canting.notice;

import id.canting.programme.eligibility.Criterion;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice as REST tells it. The plain parts are the Indonesian ones. What only officers know is null for others.
 *
 * @param url its public address
 * @param status as {@link NoticeState}
 * @param left places that are left; null: no limit
 * @param eligibility who may apply
 * @param files attachments; null in lists
 * @param reads how often its page was sent to people; {@code shares} how often it was sent on; for officers
 * @param applications that were made, also those withdrawn and refused; for officers
 * @param reach businesses that its audience holds today; for officers, null in lists
 * @param events its steps, newest last; for officers, null in lists
 * @param revision the ETag
 */
@JsonbPropertyOrder({"code", "url", "title", "text", "more", "whom", "how", "kind", "status", "audience", "closes", "firstDay", "lastDay", "place", "places", "taken", "left", "allocation"})
public record NoticeRecord(
    String code, String url, String title, @Nullable String text, @Nullable String more, @Nullable String whom, @Nullable String how, NoticeTexts texts, String kind, String status,
    Audience audience, @Nullable LocalDate closes, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay, @Nullable String place, @Nullable Integer places, int taken,
    @Nullable Integer left, String allocation, List<Criterion> eligibility, @Nullable String programme, @Nullable String activity, @Nullable Instant publishAt, @Nullable List<File> files, @Nullable Long reads,
    @Nullable Long shares, @Nullable Long applications, @Nullable Long reach, @Nullable List<Event> events, @Nullable String createdBy, Instant updatedAt, int revision) {

  /** @param step drafted, sent, returned, published, scheduled, withdrawn, changed */
  public record Event(Instant at, String by, String step, @Nullable String reason) {}

  /** An attachment. @param url its public address, which answers once the notice is published @param size bytes */
  public record File(long id, String name, String type, long size, String url) {
    File at(String base) {
      return new File(id, name, type, size, base + url);
    }
  }

  /** The same with whole addresses. @param base address of the portal, without slash at its end */
  public NoticeRecord at(String base) {
    return new NoticeRecord(code, base + url, title, text, more, whom, how, texts, kind, status, audience, closes, firstDay, lastDay, place, places, taken, left, allocation, eligibility, programme,
        activity, publishAt, files == null ? null : files.stream().map(f -> f.at(base)).toList(), reads, shares, applications, reach, events, createdBy, updatedAt, revision);
  }

  /** As somebody without sign-in may see it. */
  NoticeRecord forAll() {
    return new NoticeRecord(code, url, title, text, more, whom, how, texts, kind, status, audience, closes, firstDay, lastDay, place, places, taken, left, allocation, eligibility, programme, activity,
        publishAt, files, null, null, null, null, null, null, updatedAt, revision);
  }

  NoticeRecord with(List<File> itsFiles, @Nullable Long itsReach, @Nullable List<Event> itsEvents) {
    return new NoticeRecord(code, url, title, text, more, whom, how, texts, kind, status, audience, closes, firstDay, lastDay, place, places, taken, left, allocation, eligibility, programme, activity,
        publishAt, itsFiles, reads, shares, applications, itsReach, itsEvents, createdBy, updatedAt, revision);
  }

  /** Whether it is there for everybody to read. */
  public boolean appeared() {
    return status.equals(NoticeState.PUBLISHED.code()) || status.equals(NoticeState.CLOSED.code());
  }

  public boolean closed() {
    return status.equals(NoticeState.CLOSED.code());
  }
}
