package id.canting.programme.attendance;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be entered.
 *
 * @param craftsperson code; null: the owner
 * @param there whether entered already
 */
public record Candidate(String business, String businessName, @Nullable String craftsperson, String name, boolean there) {
  /** Names the person within the activity. */
  public String key() {
    return craftsperson == null ? business : business + "/" + craftsperson;
  }
}
