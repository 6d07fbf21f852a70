package id.canting.registry;

import id.canting.exchange.Action;
import id.canting.exchange.JudgedRow;
import id.canting.exchange.KeptRow;
import id.canting.exchange.RowVerdict;
import id.canting.exchange.SheetImport;
import id.canting.exchange.StoredRow;
import id.canting.exchange.cell.Findings;
import id.canting.exchange.sheet.TableNotice;
import id.canting.exchange.sheet.TableRow;
import id.canting.identity.Acting;
import id.canting.identity.CurrentUser;
import id.canting.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What files of businesses, and files that say more beside their businesses, do to the register. Called within the transaction of the import. */
@ApplicationScoped
public class BusinessImport {
  /** Key of a row that left its business as it was and stored only what it says beside it. */
  private static final long NO_BUSINESS = 0;

  @Inject RegisterLookupQueries lookup;
  @Inject BusinessRepository businesses;
  @Inject BulkRepository bulk;
  @Inject NikVault vault;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** @param companion reads and keeps what rows say beside their business; null for a file of businesses */
  public SheetImport.Run begin(@Nullable RowCompanion companion) {
    boolean officer = user.roles().contains(Role.DISTRICT_OFFICER);
    FactReader.Speaker speaker = new FactReader.Speaker(officer ? BusinessStatus.ACTIVE : BusinessStatus.PROPOSED, officer ? null : user.scope().associationId());
    return new Storing(new BusinessJudge(lookup, lookup.places(), vault, speaker, LocalDate.now(clock), companion), companion);
  }

  /** As {@link SheetImport#resembled}. */
  public @Nullable String resembled(JudgedRow row) {
    return LookAlikes.resembled(row);
  }

  /** As {@link SheetImport#stamp}. */
  public String stamp() {
    return lookup.stamp();
  }

  private final class Storing implements SheetImport.Run {
    private final BusinessJudge judge;
    private final @Nullable RowCompanion companion;
    private @Nullable BusinessCode highest;
    private boolean written;
    private final Map<BusinessCode, Business> made = new HashMap<>();

    Storing(BusinessJudge judge, @Nullable RowCompanion companion) {
      this.judge = judge;
      this.companion = companion;
    }

    @Override
    public void foresee(TableRow row) {
      BusinessCode code = BusinessLine.code(row, new Findings());
      if (code != null && (highest == null || code.number() > highest.number())) {
        highest = code;
      }
    }

    @Override
    public List<RowVerdict> judge(List<TableRow> rows) {
      return judge.judge(rows);
    }

    @Override
    public List<SheetImport.@Nullable Reference> store(List<RowVerdict> rows) {
      List<BusinessEntry> entries = rows.stream().map(r -> (BusinessEntry) Objects.requireNonNull(r.content())).toList();
      if (highest != null) {
        businesses.reserve(highest);
        highest = null;
      }
      int uncoded = (int) entries.stream().filter(e -> e.known() == null && e.code() == null).count();
      Deque<BusinessCode> codes = new ArrayDeque<>(uncoded == 0 ? List.of() : businesses.nextCodes(uncoded));
      List<Business> created = new ArrayList<>();
      List<BusinessFacts> facts = new ArrayList<>();
      List<Business> all = new ArrayList<>();
      List<Boolean> changed = new ArrayList<>();
      for (int i = 0; i < entries.size(); i++) {
        BusinessEntry entry = entries.get(i);
        Business earlier = entry.known() == null && entry.code() != null ? made.get(entry.code()) : null;
        Business business = earlier != null ? earlier : entry.known() == null ? created(entry, codes, created, facts) : changed(entry);
        all.add(business);
        changed.add(earlier == null && (entry.known() == null || !entry.known().facts().equals(entry.facts())));
      }
      if (!created.isEmpty()) {
        bulk.add(created, facts);
      }
      List<Boolean> besides = beside(rows, entries, all);
      written |= changed.contains(true) || besides.contains(true);
      List<SheetImport.@Nullable Reference> references = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        boolean besideChanged = !besides.isEmpty() && besides.get(i);
        references.add(changed.get(i) ? new SheetImport.Reference(all.get(i).id(), all.get(i).code()) : besideChanged ? new SheetImport.Reference(NO_BUSINESS, all.get(i).code()) : null);
      }
      return references;
    }

    /** Stores what rows say beside their businesses. @return for each row whether that changed anything; empty where nothing is read beside them */
    private List<Boolean> beside(List<RowVerdict> rows, List<BusinessEntry> entries, List<Business> all) {
      if (companion == null) {
        return List.of();
      }
      List<RowCompanion.Stored> stored = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        BusinessEntry entry = entries.get(i);
        Business business = all.get(i);
        stored.add(new RowCompanion.Stored(rows.get(i).row(), Objects.requireNonNull(entry.said()), business.id(), business.code(), business.associationId(), entry.facts().described()));
      }
      return companion.store(stored);
    }

    private Business created(BusinessEntry entry, Deque<BusinessCode> codes, List<Business> created, List<BusinessFacts> facts) {
      Business business = new Business(entry.code() == null ? codes.removeFirst() : entry.code(), entry.facts(), LocalDate.now(clock), clock.instant(), user.username().equals(Acting.SYSTEM));
      created.add(business);
      if (entry.code() != null) {
        made.put(entry.code(), business);
      }
      facts.add(entry.facts());
      return business;
    }

    private Business changed(BusinessEntry entry) {
      RegisterLookup.Known known = Objects.requireNonNull(entry.known());
      Business business = bulk.find(Business.class, known.id()).orElseThrow();
      if (!known.facts().equals(entry.facts())) {
        ChangePolicy.check(user, known.facts().differences(entry.facts()));
        business.become(entry.facts(), LocalDate.now(clock), clock.instant());
        businesses.follow(business, known.facts(), entry.facts());
      }
      return business;
    }

    @Override
    public List<TableNotice> notices() {
      return companion == null ? List.of() : companion.notices();
    }

    @Override
    public @Nullable Long settle() {
      if (!written) {
        return null;
      }
      businesses.stamp();
      return bulk.settle();
    }
  }

  /** As {@link SheetImport#undo}, for the businesses alone. */
  public List<KeptRow> undo(List<StoredRow> rows) {
    List<KeptRow> kept = new ArrayList<>();
    bulk.inPortions(rows, portion -> undoPortion(portion, kept));
    businesses.stamp();
    return kept;
  }

  private void undoPortion(List<StoredRow> rows, List<KeptRow> kept) {
    List<Long> keys = rows.stream().map(StoredRow::key).toList();
    Map<Long, Business> found = bulk.businesses(keys).stream().collect(Collectors.toMap(Business::id, Function.identity()));
    Set<Long> referred = bulk.referred(keys);
    List<Business> removed = new ArrayList<>();
    for (StoredRow row : rows) {
      Business business = found.get(row.key());
      if (business != null && row.action() == Action.UPDATE) {
        revert(business, row, kept);
      } else if (business != null && row.action() == Action.CREATE) {
        Set<String> since = changedSince(business, row);
        if (!since.isEmpty()) {
          kept.add(new KeptRow(row.row(), business.code(), "exchange.kept.changed", List.copyOf(since)));
        } else if (referred.contains(business.id())) {
          kept.add(new KeptRow(row.row(), business.code(), "exchange.kept.referred", List.of()));
        } else {
          removed.add(business);
        }
      }
    }
    bulk.remove(removed);
  }

  /** Fields that differ from what was stored when the record was made; most records never changed, as their version tells. */
  private Set<String> changedSince(Business business, StoredRow row) {
    if (business.version() == 0) {
      return Set.of();
    }
    List<BusinessFacts.CertificationFacts> certifications = businesses.certifications(business);
    return certifications.isEmpty() ? factsAsOf(business, Objects.requireNonNull(row.revision())).differences(business.facts(certifications, vault)) : Set.of("certifications");
  }

  private void revert(Business business, StoredRow row, List<KeptRow> kept) {
    long revision = Objects.requireNonNull(row.revision());
    BusinessFacts now = business.facts(businesses.certifications(business), vault);
    BusinessFacts imported = factsAsOf(business, revision);
    BusinessFacts before = factsAsOf(business, revision - 1);
    Set<String> since = imported.differences(now);
    BusinessFacts restored = FactMerge.restored(before, imported, now, vault);
    Set<String> ours = before.differences(imported);
    List<String> keptFields = since.stream().filter(ours::contains).toList();
    if (!keptFields.isEmpty()) {
      kept.add(new KeptRow(row.row(), business.code(), "exchange.kept.changed", keptFields));
    }
    if (!restored.equals(now)) {
      business.restore(restored, clock.instant());
      businesses.follow(business, now, restored);
    }
  }

  private BusinessFacts factsAsOf(Business business, long revision) {
    Business past = Objects.requireNonNull(bulk.asOf(Business.class, business.id(), revision));
    return past.facts(businesses.certifications(business), vault);
  }
}
