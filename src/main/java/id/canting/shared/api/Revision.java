package id.canting.shared.api;

import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;

/** A record's revision as an ETag and back. */
public final class Revision {
  private Revision() {}

  public static EntityTag tag(int revision) {
    return new EntityTag(Integer.toString(revision));
  }

  /**
   * @param ifMatch the header, null when it was not sent
   * @return null without header
   * @throws RuleViolation stale (412) when it cannot be a tag of ours
   */
  public static @Nullable Integer asked(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      return null;
    }
    String tag = ifMatch.strip().replaceFirst("^W/", "").replace("\"", "");
    if (!tag.matches("[0-9]{1,9}")) {
      throw new RuleViolation(SharedRule.STALE);
    }
    return Integer.valueOf(tag);
  }
}
