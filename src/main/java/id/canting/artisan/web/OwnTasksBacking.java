package id.canting.artisan.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RuleViolation;
import id.canting.shared.web.Draft;
import id.canting.shared.web.Notice;
import id.canting.supervision.followup.FollowUpFilter;
import id.canting.supervision.followup.FollowUpOwner;
import id.canting.supervision.followup.FollowUpRow;
import id.canting.supervision.followup.FollowUpRule;
import id.canting.supervision.followup.FollowUpService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was agreed after visits to the own business: what the artisan has to do and ticks off, and what others do. */
@Named("ownTasks")
@RequestScoped
public class OwnTasksBacking {
  private static final int MOST = 50;
  private static final int MOST_DONE = 10;
  private static final int LARGEST_PHOTO = 20 << 20;
  private static final Set<String> OTHERS = Set.of(FollowUpOwner.OFFICER.code(), FollowUpOwner.LEADER.code(), FollowUpOwner.PARTNER.code());

  @Inject FollowUpService service;
  @Inject CurrentUser user;
  @Inject Notice notice;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private final Draft form = new Draft().show("evidence", "");
  private @Nullable Page<FollowUpRow> open;
  private @Nullable List<FollowUpRow> done;
  private @Nullable List<FollowUpRow> others;
  private @Nullable FollowUpRow one;
  private @Nullable Part photo;

  /** @throws RuleViolation forbidden (403) for who is no artisan, follow-up.unknown (404) */
  public void load() {
    user.require(Permission.OWN_PAGES);
    getOne();
  }

  /** What the artisan has still to do, what is due first in front. */
  public List<FollowUpRow> getOpen() {
    return read().items();
  }

  /** How many there are. */
  public long getCount() {
    return read().total();
  }

  public long getOverdue() {
    return getOpen().stream().filter(FollowUpRow::overdue).count();
  }

  /** What was ticked off last. */
  public List<FollowUpRow> getDone() {
    if (done == null) {
      done = list(Set.of("done"), Set.of(FollowUpOwner.ARTISAN.code()), MOST_DONE, new PageRequest.Sort("updated", true)).items();
    }
    return done;
  }

  /** What others have still to do for the business. */
  public List<FollowUpRow> getOthers() {
    if (others == null) {
      others = list(Set.of("open"), OTHERS, MOST, new PageRequest.Sort("due", false)).items();
    }
    return others;
  }

  /** The one that the address names. @throws RuleViolation follow-up.unknown (404) */
  public FollowUpRow getOne() {
    if (one == null) {
      String id = parameters.getOrDefault("id", "");
      if (!id.matches("[0-9]{1,18}")) {
        throw new RuleViolation(FollowUpRule.UNKNOWN);
      }
      one = service.get(Long.parseLong(id));
    }
    return one;
  }

  /** Whether the artisan can tick it off. */
  public boolean isTelling() {
    return getOne().status().equals("open") && service.isMine(getOne());
  }

  public Draft getForm() {
    return form;
  }

  public @Nullable Part getPhoto() {
    return photo;
  }

  public void setPhoto(@Nullable Part photo) {
    this.photo = photo;
  }

  public String tell() {
    service.tell(getOne().id(), form.getValues().get("evidence"), Draft.file(photo, LARGEST_PHOTO));
    notice.next("artisan.task.told", "");
    return "/artisan/tasks.xhtml?faces-redirect=true";
  }

  private Page<FollowUpRow> read() {
    if (open == null) {
      open = list(Set.of("open"), Set.of(FollowUpOwner.ARTISAN.code()), MOST, new PageRequest.Sort("due", false));
    }
    return open;
  }

  private Page<FollowUpRow> list(Set<String> status, Set<String> owner, int most, PageRequest.Sort sort) {
    return service.list(FollowUpFilter.of(status, owner), new PageRequest(0, most, List.of(sort)));
  }
}
