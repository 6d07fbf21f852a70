package id.canting.supervision;

import id.canting.shared.Codes;
import id.canting.supervision.checklist.Checklist;
import id.canting.supervision.content.Finding;
import id.canting.supervision.content.Position;
import id.canting.supervision.content.ProfileCheck;
import id.canting.supervision.content.Signature;
import id.canting.supervision.followup.AgreedTask;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A visit as it is read. What it has in common with {@link VisitDetails} can be sent back.
 *
 * @param owner name of the business's owner
 * @param internal null for who is no officer
 * @param edition 1, and one more with each correction
 * @param kept answers as they are kept
 */
public record VisitRecord(
    String uuid,
    String business,
    String businessName,
    @Nullable String owner,
    @Nullable String sentra,
    @Nullable String sentraName,
    @Nullable String village,
    @Nullable String subDistrict,
    String purpose,
    LocalDate date,
    @Nullable String from,
    @Nullable String to,
    List<String> officers,
    List<String> persons,
    @Nullable Position position,
    String checklist,
    int checklistVersion,
    Map<String, Object> answers,
    List<Finding> findings,
    @Nullable String recommendations,
    @Nullable String agreements,
    @Nullable ProfileCheck profile,
    @Nullable Signature signature,
    List<String> photos,
    @Nullable String internal,
    List<AgreedTask> followUps,
    String status,
    boolean made,
    int edition,
    List<Edition> editions,
    List<Event> events,
    boolean example,
    Instant updatedAt,
    int revision,
    @JsonbTransient long key,
    @JsonbTransient Map<String, String> kept,
    @JsonbTransient Checklist definition) {
  /** Whether what is told of it may still be changed. */
  public boolean written() {
    return Codes.find(VisitStatus.class, status).orElseThrow().isWritten();
  }

  /** The visit came to a status. @param remark why it was returned, cancelled or corrected; null for who is no officer */
  public record Event(Instant at, String by, String step, @Nullable String remark) {}

  /** A closed edition that was corrected later. @param reason of the correction; null for who is no officer */
  public record Edition(int edition, Instant supersededAt, String supersededBy, @Nullable String reason) {}
}
