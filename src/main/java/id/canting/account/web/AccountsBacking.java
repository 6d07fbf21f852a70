package id.canting.account.web;

import id.canting.account.AccountCounts;
import id.canting.account.AccountFilter;
import id.canting.account.AccountListService;
import id.canting.account.AccountRow;
import id.canting.account.AccountState;
import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Role;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.web.Address;
import id.canting.shared.web.Chip;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Option;
import id.canting.shared.web.TextsBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The list of accounts. The whole state stands in the address. */
@Named("accounts")
@RequestScoped
public class AccountsBacking {
  private static final int SIZE = 50;

  @Inject AccountListService service;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;

  private Page<AccountRow> page = new Page<>(0, 0, SIZE, List.of());
  private AccountCounts counts = new AccountCounts(List.of());
  private boolean fresh;
  private @Nullable List<Option.Filter> filters;

  public void load() {
    user.require(Permission.ACCOUNT_READ);
    Address here = frame.getHere();
    PageRequest request = PageRequest.of(here.first("page"), here.first("size"), here.first("sort"), SIZE, "name", service.sortable());
    fresh = service.freshen();
    page = service.list(new AccountFilter(here.first("query"), values("role"), values("state")), request);
    counts = service.counts();
  }

  public Page<AccountRow> getPage() {
    return page;
  }

  /** Whether the list is as Keycloak has it now. */
  public boolean isFresh() {
    return fresh;
  }

  public List<AccountState> getStates() {
    return List.of(AccountState.values());
  }

  public long count(AccountState state) {
    return counts.inState(state.code());
  }

  /** Class of a state's pill. */
  public String look(String state) {
    return switch (state) {
      case "active" -> "ok";
      case "invited" -> "info";
      case "never" -> "warn";
      default -> "";
    };
  }

  public List<Option.Filter> getFilters() {
    if (filters == null) {
      Set<Role> seen = service.choices().roles();
      List<Option> roles = Arrays.stream(Role.values()).filter(seen::contains).map(r -> new Option(r.code(), texts.label(r), values("role").contains(r.code()))).toList();
      filters = new ArrayList<>(List.of(new Option.Filter("state", texts.get("account.accounts.state"), Option.of(AccountState.class, texts, values("state")))));
      if (roles.size() > 1) {
        filters.add(new Option.Filter("role", texts.get("account.accounts.role"), roles));
      }
    }
    return filters;
  }

  public List<Chip> getChips() {
    Address here = frame.getHere();
    List<Chip> chips = new ArrayList<>();
    if (here.first("query") != null) {
      chips.add(new Chip(texts.get("shared.list.search"), here.first("query"), here.without("query")));
    }
    chips.addAll(Chip.of(getFilters(), here));
    return chips;
  }

  public Address getCleared() {
    return frame.getHere().keeping("sort");
  }

  private Set<String> values(String field) {
    return new HashSet<>(frame.getHere().values(field));
  }
}
