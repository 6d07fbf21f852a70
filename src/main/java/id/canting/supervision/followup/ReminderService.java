package id.canting.supervision.followup;

import id.canting.identity.PublicAddress;
import id.canting.mail.Letter;
import id.canting.mail.Outbox;
import id.canting.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What the clock does for follow-ups, in portions, so that no lock is held for long. */
@ApplicationScoped
class ReminderService {
  static final int PORTION = 200;
  private static final String KEY = "supervision.follow-up-letter.";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Texts.INDONESIAN);

  @Inject
  @ConfigProperty(name = "canting.follow-up.remind-days", defaultValue = "3")
  int remindDays;

  @Inject
  @ConfigProperty(name = "canting.follow-up.escalate-days", defaultValue = "14")
  int escalateDays;

  @Inject FollowUpRepository followUps;
  @Inject Outbox outbox;
  @Inject PublicAddress portal;
  @Inject Clock clock;

  /** One letter to each owner about what is due soon. Each follow-up is told of once; of who has no address it is known that nobody can be told. @return how many follow-ups */
  @Transactional
  int remind() {
    LocalDate today = LocalDate.now(clock);
    List<FollowUp> due = outbox.isOpen() ? followUps.toRemind(today, today.plusDays(remindDays), PORTION) : List.of();
    Instant now = clock.instant();
    due.forEach(f -> f.reminded(now));
    write("soon", due);
    return due.size();
  }

  /** One letter to each owner about what is overdue, once for each follow-up. @return how many follow-ups */
  @Transactional
  int warn() {
    List<FollowUp> late = outbox.isOpen() ? followUps.toWarn(LocalDate.now(clock), PORTION) : List.of();
    Instant now = clock.instant();
    late.forEach(f -> f.warned(now));
    write("late", late);
    return late.size();
  }

  /** Puts what is overdue for too long before the head of the office. @return how many follow-ups */
  @Transactional
  int escalate() {
    List<FollowUp> old = followUps.toEscalate(LocalDate.now(clock).minusDays(escalateDays), PORTION);
    Instant now = clock.instant();
    old.forEach(f -> f.escalate(now));
    return old.size();
  }

  private void write(String kind, List<FollowUp> about) {
    if (about.isEmpty()) {
      return;
    }
    Map<Long, FollowUpRepository.Addressee> owners = followUps.owners(about.stream().map(FollowUp::businessId).collect(Collectors.toSet()));
    Map<String, List<String>> lines = new TreeMap<>();
    Map<String, Boolean> artisans = new TreeMap<>();
    for (FollowUp one : about) {
      FollowUpRepository.Addressee business = owners.get(one.businessId());
      String address = address(one, business);
      if (address != null) {
        Agreement agreed = one.agreement();
        lines.computeIfAbsent(address, a -> new ArrayList<>()).add(Texts.get(Texts.INDONESIAN, KEY + "line", agreed.task(), business.business(), DAY.format(agreed.due())));
        artisans.merge(address, one.owner() == FollowUpOwner.ARTISAN, Boolean::logicalAnd);
      }
    }
    List<Letter> letters = new ArrayList<>();
    lines.forEach((address, tasks) -> letters.add(new Letter(address, Texts.get(Texts.INDONESIAN, KEY + kind + ".subject", tasks.size()),
        Texts.get(Texts.INDONESIAN, KEY + kind + ".body", String.join("\n", tasks),
            portal.of(artisans.get(address) ? "/artisan/tasks.xhtml" : "/supervision/follow-ups.xhtml?status=" + (kind.equals("late") ? "overdue" : "open"))), null)));
    outbox.queue(letters);
  }

  /** The address that stands for who has to do it, or for an artisan's part that of the business's owner; null where none is known. */
  private static @Nullable String address(FollowUp one, FollowUpRepository.Addressee business) {
    String person = one.agreement().person();
    if (Letter.isAddress(person)) {
      return person;
    }
    return one.owner() == FollowUpOwner.ARTISAN && Letter.isAddress(business.email()) ? business.email() : null;
  }
}
