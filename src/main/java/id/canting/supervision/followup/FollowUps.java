package id.canting.supervision.followup;

import id.canting.shared.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The follow-ups of a visit, for whoever keeps visits. Everything here runs in the caller's transaction, and the caller has judged who may and what was told. */
@ApplicationScoped
public class FollowUps {
  /** SQL: while a visit is written for the first time, what is agreed may still change and nobody is told of it. @param visit alias of the visit */
  public static String told(String visit) {
    return "(" + visit + ".made = 1 or " + visit + ".edition > 1)";
  }

  @Inject FollowUpRepository followUps;
  @Inject Clock clock;

  /**
   * Brings the follow-ups of a visit to what was agreed. They follow the list by its place: new ones are opened, open ones changed, those no longer named cancelled; what was
   * done or confirmed is never touched. The same list again changes nothing.
   *
   * @param tasks with task, owner and due
   * @param example of the demo world
   */
  public void agree(long visitId, long businessId, LocalDate visitDay, List<AgreedTask> tasks, boolean example) {
    Instant now = clock.instant();
    Map<Integer, FollowUp> earlier = followUps.ofVisitToChange(visitId).stream().collect(Collectors.toMap(FollowUp::number, Function.identity()));
    for (int number = 1; number <= tasks.size(); number++) {
      FollowUp known = earlier.remove(number);
      FollowUp followUp = known == null ? new FollowUp(visitId, number, businessId, example, now) : known;
      followUp.agree(agreement(tasks.get(number - 1)), visitDay, now);
      if (known == null) {
        followUps.add(followUp);
      }
    }
    earlier.values().forEach(left -> left.leave(now));
  }

  /** In the order in which they were agreed, without those that were cancelled. */
  public List<FollowUpOutline> of(long visitId) {
    LocalDate today = LocalDate.now(clock);
    return followUps.ofVisit(visitId).stream().filter(f -> f.state() != FollowUpState.CANCELLED).map(f -> outline(f, today)).toList();
  }

  /** The visit was cancelled; so is what is open of it. */
  public void cancel(long visitId) {
    Instant now = clock.instant();
    followUps.ofVisitToChange(visitId).forEach(f -> f.leave(now));
  }

  private static Agreement agreement(AgreedTask said) {
    FollowUpOwner owner = Codes.find(FollowUpOwner.class, Objects.requireNonNull(said.owner()).strip()).orElseThrow();
    return new Agreement(Objects.requireNonNull(said.task()).strip(), owner, blank(said.person()), Objects.requireNonNull(said.due()));
  }

  private static @Nullable String blank(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static FollowUpOutline outline(FollowUp f, LocalDate today) {
    Agreement agreed = f.agreement();
    return new FollowUpOutline(f.id(), f.number(), agreed.task(), agreed.owner(), agreed.person(), agreed.due(), f.state(), f.state() == FollowUpState.OPEN && agreed.due().isBefore(today));
  }
}
