package id.canting.notice.application;

import id.canting.identity.CurrentUser;
import id.canting.identity.DataScope;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.notice.Allocation;
import id.canting.notice.NoticeFacts;
import id.canting.notice.Notices;
import id.canting.notice.seat.FairSeat;
import id.canting.notice.seat.FairSeats;
import id.canting.shared.PageRequest;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Officers give seats: by a fair allocation that anybody can repeat, and by hand with a reason that is kept. */
@ApplicationScoped
public class DecisionService {
  private static final int SEED = 60;
  private static final int REASON = 1000;
  private static final Set<ApplicationStatus> IN_THE_DRAW = EnumSet.of(ApplicationStatus.SUBMITTED, ApplicationStatus.ACCEPTED, ApplicationStatus.WAITING);

  @Inject CurrentUser user;
  @Inject Notices notices;
  @Inject ApplicationRepository applications;
  @Inject ApplicationQueries queries;
  @Inject ApplicantQueries applicants;
  @Inject SeatBook seats;
  @Inject ApplicationPost post;
  @Inject Clock clock;

  /**
   * Gives the seats of a fair notice. The same seed again answers with the allocation that was made; another seed, or the same one for new applicants, needs a reason.
   *
   * @throws RuleViolation notice.unknown (404), allocation.first-come (409), value.missing, value.too-long at seed, allocation.again at reason (422)
   */
  @Permitted(Permission.APPLICATION_DECIDE)
  @Transactional
  public AllocationRecord allocate(String notice, @Nullable String seed, @Nullable String reason) {
    NoticeFacts facts = fair(notices.lock(notice));
    Violations wrong = new Violations();
    String drawn = wrong.required(seed, SEED, "seed");
    String why = wrong.text(reason, REASON, "reason");
    wrong.throwIfAny();
    Optional<AllocationRun> earlier = queries.run(facts.id(), null);
    if (earlier.isPresent() && why == null) {
      if (!earlier.get().seed().equals(drawn)) {
        throw RuleViolation.at("reason", ApplicationRule.AGAIN, earlier.get().seed());
      }
      return record(facts, earlier.get());
    }
    List<Application> all = applications.of(facts.id());
    Map<String, Application> byCode = new HashMap<>();
    AllocationRun run = draw(facts, all, earlier.map(e -> e.number() + 1).orElse(1), drawn, why, byCode);
    applications.keep(facts.id(), run);
    give(facts, run, all, byCode);
    return record(facts, run);
  }

  /** What an allocation would give now; nothing is kept. @throws RuleViolation as {@link #allocate} */
  @Permitted(Permission.APPLICATION_DECIDE)
  @Transactional
  public AllocationRecord preview(String notice, @Nullable String seed) {
    NoticeFacts facts = fair(notices.named(notice));
    Violations wrong = new Violations();
    String drawn = wrong.required(seed, SEED, "seed");
    wrong.throwIfAny();
    return record(facts, draw(facts, applications.of(facts.id()), 0, drawn, null, new HashMap<>()));
  }

  /** The allocations that were made, the latest first. @throws RuleViolation notice.unknown (404) */
  @Permitted(Permission.APPLICATION_DECIDE)
  @Transactional
  public List<AllocationRecord.Head> allocations(String notice) {
    return queries.runs(notices.named(notice).id());
  }

  /** An allocation as it was made. @param number null: the latest @throws RuleViolation notice.unknown, row.unknown (404) */
  @Permitted(Permission.APPLICATION_DECIDE)
  @Transactional
  public AllocationRecord allocation(String notice, @Nullable Integer number) {
    NoticeFacts facts = notices.named(notice);
    return record(facts, queries.run(facts.id(), number).orElseThrow(() -> new RuleViolation(SharedRule.ROW_UNKNOWN)));
  }

  /**
   * Accepts one whatever criteria and order say; never more than there are seats.
   *
   * @param reason why, kept
   * @throws RuleViolation value.missing, value.too-long (422) at reason, notice.unknown, application.unknown (404), application.step, notice.full (409)
   */
  @Permitted(Permission.APPLICATION_DECIDE)
  @Transactional
  public ApplicationRow accept(String notice, String business, @Nullable String reason) {
    String why = reason(reason);
    NoticeFacts facts = notices.lock(notice);
    Application application = application(facts, business);
    if (!SeatBook.free(facts, facts.taken())) {
      throw new RuleViolation(ApplicationRule.FULL, facts.places());
    }
    application.override(clock.instant());
    notices.seats(facts.id(), facts.taken() + 1);
    applications.log(application, clock.instant(), user.username(), ApplicationStep.OVERRIDDEN, why);
    post.promoted(facts, List.of(application));
    return row(facts, business);
  }

  /** Moves one to another position of the waiting list. @param position from 1 @throws RuleViolation value.range at position, and as {@link #accept} */
  @Permitted(Permission.APPLICATION_DECIDE)
  @Transactional
  public ApplicationRow move(String notice, String business, @Nullable Integer position, @Nullable String reason) {
    Violations wrong = new Violations();
    wrong.unless(position != null, "position", SharedRule.MISSING);
    wrong.range(position, 1, 100_000, "position");
    String why = wrong.required(reason, REASON, "reason");
    wrong.throwIfAny();
    NoticeFacts facts = notices.lock(notice);
    Application application = application(facts, business);
    seats.move(facts, application, position == null ? 1 : position);
    applications.log(application, clock.instant(), user.username(), ApplicationStep.MOVED, why);
    return row(facts, business);
  }

  /** Gives free seats to those who wait, for instance after the number of places was raised. @return how many moved up @throws RuleViolation notice.unknown (404) */
  @Permitted(Permission.APPLICATION_DECIDE)
  @Transactional
  public int fill(String notice) {
    NoticeFacts facts = notices.lock(notice);
    return seats.fill(facts, facts.taken());
  }

  /** @param applied all applications to the notice @param byCode receives the candidates by code of the business */
  private AllocationRun draw(NoticeFacts notice, List<Application> applied, int number, String seed, @Nullable String reason, Map<String, Application> byCode) {
    List<Application> candidates = applied.stream().filter(a -> IN_THE_DRAW.contains(a.status()) && !a.overridden()).toList();
    List<Long> keys = candidates.stream().map(Application::businessId).toList();
    Map<Long, Applicant> facts = applicants.of(keys).stream().collect(Collectors.toMap(Applicant::id, Function.identity()));
    Map<Long, Integer> severities = applicants.severities(keys);
    List<FairSeats.Applicant> all = new ArrayList<>();
    for (Application one : candidates) {
      Applicant applicant = facts.get(one.businessId());
      byCode.put(applicant.code(), one);
      all.add(new FairSeats.Applicant(applicant.code(), applicant.facts().lastServed(), severities.get(one.businessId())));
    }
    int kept = (int) applied.stream().filter(a -> a.holdsSeat() && a.overridden()).count();
    Integer places = notice.places() == null ? null : (Integer) Math.max(0, notice.places() - kept);
    return new AllocationRun(number, seed, places, clock.instant(), user.username(), reason, FairSeats.of(all, places == null ? all.size() : places, seed));
  }

  private void give(NoticeFacts notice, AllocationRun run, List<Application> applied, Map<String, Application> byCode) {
    List<Application> changed = new ArrayList<>();
    List<Application> won = new ArrayList<>();
    for (FairSeat seat : run.seats()) {
      Application application = byCode.get(seat.business());
      ApplicationStatus before = application.status();
      application.seated(AllocationRun.json(seat));
      if (seat.accepted()) {
        application.accept(clock.instant());
      } else {
        application.await(seat.rank() * SeatBook.GAP, clock.instant());
      }
      if (application.status() != before) {
        changed.add(application);
        if (seat.accepted()) {
          won.add(application);
        }
      }
    }
    applications.log(changed, clock.instant(), user.username(), ApplicationStep.ALLOCATED);
    notices.seats(notice.id(), (int) applied.stream().filter(Application::holdsSeat).count());
    post.promoted(notice, won);
  }

  private AllocationRecord record(NoticeFacts notice, AllocationRun run) {
    applications.flush();
    Map<String, String> names = queries.names(notice.id());
    List<AllocationRecord.Line> lines = new ArrayList<>();
    for (FairSeat seat : run.seats()) {
      lines.add(new AllocationRecord.Line(seat.rank(), seat.business(), names.getOrDefault(seat.business(), ""), (seat.accepted() ? ApplicationStatus.ACCEPTED : ApplicationStatus.WAITING).code(),
          seat.position(), seat.basis().code(), seat.lastServed(), seat.severity(), seat.draw(), List.of()));
    }
    long accepted = run.seats().stream().filter(FairSeat::accepted).count();
    List<ApplicationRow> refused = refused(notice);
    refused.forEach(r -> lines.add(new AllocationRecord.Line(null, r.business(), r.name(), r.status(), null, null, null, null, null, r.reasons())));
    return new AllocationRecord(notice.code(), run.number(), run.seed(), run.places(), run.number() == 0 ? null : run.at(), run.number() == 0 ? null : run.by(), run.reason(), accepted,
        run.seats().size() - accepted, refused.size(), lines);
  }

  /** Who did not meet the criteria, by code. */
  private List<ApplicationRow> refused(NoticeFacts notice) {
    List<ApplicationRow> refused = new ArrayList<>();
    ApplicationFilter only = new ApplicationFilter(null, Set.of(ApplicationStatus.REFUSED.code()), Set.of(), Set.of(), Set.of());
    for (int page = 0; ; page++) {
      List<ApplicationRow> some = queries.page(notice.id(), only, DataScope.EVERYTHING, false, PageRequest.of(String.valueOf(page), "200", null, 200, "business", Set.of("business"))).items();
      refused.addAll(some);
      if (some.size() < PageRequest.MAX_SIZE) {
        return refused;
      }
    }
  }

  private Application application(NoticeFacts notice, String business) {
    return applicants.find(business.strip(), user.scope()).flatMap(a -> applications.find(notice.id(), a.id())).orElseThrow(() -> new RuleViolation(ApplicationRule.UNKNOWN));
  }

  private ApplicationRow row(NoticeFacts notice, String business) {
    applications.flush();
    return queries.find(notice.id(), business.strip(), user.scope(), true).orElseThrow();
  }

  private static NoticeFacts fair(NoticeFacts notice) {
    if (notice.allocation() != Allocation.FAIR) {
      throw new RuleViolation(ApplicationRule.NOT_FAIR);
    }
    return notice;
  }

  private static String reason(@Nullable String reason) {
    Violations wrong = new Violations();
    String why = wrong.required(reason, REASON, "reason");
    wrong.throwIfAny();
    return why;
  }
}
