package id.canting.supervision.followup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What has to be done, by whom, until when; checked. @param due inclusive */
record Agreement(String task, FollowUpOwner owner, @Nullable String person, LocalDate due) {
  /** SHA-256, by which the same words are known again. */
  String print() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(String.join("\n", task, owner.code(), person == null ? "" : person, due.toString()).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
