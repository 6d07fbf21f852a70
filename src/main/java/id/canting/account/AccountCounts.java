package id.canting.account;

import java.util.List;

/** How many accounts there are, of those that the caller sees. */
public record AccountCounts(List<Line> lines) {
  /** @param role its code @param state code of {@link AccountState} */
  public record Line(String role, String state, long accounts) {}

  public long ofRole(String role) {
    return lines.stream().filter(line -> line.role().equals(role)).mapToLong(Line::accounts).sum();
  }

  public long of(String role, String state) {
    return lines.stream().filter(line -> line.role().equals(role) && line.state().equals(state)).mapToLong(Line::accounts).sum();
  }

  public long inState(String state) {
    return lines.stream().filter(line -> line.state().equals(state)).mapToLong(Line::accounts).sum();
  }
}
