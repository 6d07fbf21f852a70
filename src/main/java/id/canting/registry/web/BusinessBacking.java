package id.canting.registry.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.registry.BusinessRecord;
import id.canting.registry.BusinessService;
import id.canting.registry.CraftspersonFilter;
import id.canting.registry.CraftspersonRecord;
import id.canting.registry.CraftspersonService;
import id.canting.registry.ProfileSection;
import id.canting.registry.web.HistoryReader.Entry;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.web.FrameBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The profile of one business. */
@Named("business")
@RequestScoped
public class BusinessBacking {
  /** Changes shown on the profile; the rest unfolds. */
  private static final int RECENT = 6;
  private static final int CRAFTSPEOPLE = 50;

  @Inject BusinessService service;
  @Inject CraftspersonService craftspersonService;
  @Inject HistoryReader historyReader;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject @Any Instance<ProfileSection> later;

  private @Nullable BusinessRecord record;
  private List<Entry> history = List.of();
  private List<String> sections = List.of();
  private Page<CraftspersonRecord> craftspeople = new Page<>(0, 0, CRAFTSPEOPLE, List.of());

  public void load() {
    BusinessRecord found = service.get(Objects.requireNonNullElse(frame.getHere().first("code"), ""));
    record = found;
    if (user.may(Permission.BUSINESS_HISTORY)) {
      history = historyReader.read(service.history(found.code()));
    }
    craftspeople = craftspersonService.list(
        new CraftspersonFilter(null, Set.of(), Set.of(), Set.of(found.code()), Set.of()),
        new PageRequest(0, CRAFTSPEOPLE, List.of(new PageRequest.Sort("code", false))));
    sections = later.stream().filter(section -> section.read(found.code())).sorted(Comparator.comparingInt(ProfileSection::place)).map(ProfileSection::view).toList();
  }

  /** Views of what later capabilities know of the business. */
  public List<String> getSections() {
    return sections;
  }

  public BusinessRecord getRecord() {
    return Objects.requireNonNull(record);
  }

  public boolean isPersonal() {
    return user.scope().personal();
  }

  public List<Entry> getRecent() {
    return history.subList(0, Math.min(RECENT, history.size()));
  }

  public List<Entry> getEarlier() {
    return history.subList(Math.min(RECENT, history.size()), history.size());
  }

  public int getHistorySize() {
    return history.size();
  }

  public Page<CraftspersonRecord> getCraftspeople() {
    return craftspeople;
  }

  /** Whether a rule's opinion differs from what is declared. @param opinion null or, as expressions pass null on, empty when unknown */
  public boolean differs(@Nullable String opinion) {
    String declared = getRecord().scale().declared();
    return opinion != null && !opinion.isEmpty() && declared != null && !opinion.equals(declared);
  }
}
