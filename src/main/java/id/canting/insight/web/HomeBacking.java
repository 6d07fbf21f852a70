package id.canting.insight.web;

import id.canting.account.AccountCounts;
import id.canting.account.AccountListService;
import id.canting.account.AccountState;
import id.canting.identity.CurrentUser;
import id.canting.identity.DataScope;
import id.canting.identity.Permission;
import id.canting.identity.Role;
import id.canting.insight.home.HomeFigure;
import id.canting.insight.home.HomeService;
import id.canting.insight.home.KeyFigures;
import id.canting.insight.home.PortalState;
import id.canting.insight.home.PortalStateService;
import id.canting.insight.home.ScoreFigure;
import id.canting.insight.home.Waiting;
import id.canting.shared.web.Address;
import id.canting.shared.web.FormatBacking;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.TextsBacking;
import id.canting.statistics.SentraTable;
import id.canting.statistics.indicator.IndicatorService;
import id.canting.statistics.trend.ConstraintShares;
import id.canting.survey.Constraint;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The first page after sign-in: what each role looks at on a Monday. */
@Named("home")
@RequestScoped
public class HomeBacking {
  /** Sentra of the lowest coverage that are told. */
  private static final int LOWEST = 5;
  private static final int DAYS_LATE = 14;
  /** Scales of the shipped questionnaire of which it is known whether more is better. */
  private static final String CONTRIBUTION = "kontribusi";
  private static final String COST = "kerugian";

  @Inject HomeService service;
  @Inject PortalStateService portal;
  @Inject IndicatorService indicators;
  @Inject AccountListService accountList;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject FormatBacking format;
  @Inject TextsBacking texts;
  @Inject Clock clock;

  private String scope = "";
  private List<Task> tasks = List.of();
  private List<News> news = List.of();
  private @Nullable KeyFigures figures;
  private List<Card> constraints = List.of();
  private List<Sentra> lowest = List.of();
  private List<IndicatorService.Overview> overview = List.of();
  private @Nullable PortalState state;
  private @Nullable AccountCounts accounts;

  /** @param look of the pill; empty where there is no day to tell */
  public record Task(String label, String note, long n, Address address, String age, String look) {}

  public record News(String label, long n, Address address) {}

  /** One constraint in the latest round. @param share null where nobody named one @param change empty where there is no round before */
  public record Card(Constraint constraint, ConstraintShares.@Nullable Share share, String change, String look, String since, Address rows) {}

  public record Sentra(String code, String name, long registered, int declared, @Nullable BigDecimal percent) {}

  /** @return where the page of an artisan is, null to stay */
  public @Nullable String load() {
    if (user.scope().kind() == DataScope.Kind.BUSINESS) {
      return "/artisan/home.xhtml?faces-redirect=true";
    }
    scope = texts.get("insight.home.scope." + (user.may(Permission.BUSINESS_READ) ? "all" : "none"));
    if (!isUnlinked()) {
      if (user.may(Permission.BUSINESS_REGISTER)) {
        tasks = service.waiting().stream().map(this::task).toList();
        news = service.news(null).entrySet().stream().filter(e -> e.getValue() > 0).map(e -> news(e.getKey(), e.getValue())).toList();
      }
      if (user.may(Permission.TABLE_READ)) {
        figures = service.figures();
        if (isLeading()) {
          scope = texts.of("insight.home.scope.association", format.list(figures.craftspeople().rows().stream().map(SentraTable.Row::sentra).toList()));
        }
        constraints = cards(figures);
        lowest = figures.craftspeople().rows().stream().filter(row -> row.declared() != null).map(HomeBacking::sentra)
            .sorted(Comparator.comparing(Sentra::percent, Comparator.nullsLast(Comparator.naturalOrder()))).limit(LOWEST).toList();
        overview = user.may(Permission.BUSINESS_REGISTER) ? List.of() : indicators.overview();
      }
    }
    if (user.may(Permission.SYSTEM_READ)) {
      state = portal.state();
      accounts = accountList.counts();
    }
    return null;
  }

  /** Whether the account is not yet tied to an association or a business. */
  public boolean isUnlinked() {
    return user.scope().kind() == DataScope.Kind.NONE && user.may(Permission.BUSINESS_READ);
  }

  /** The day in words, the heading of the page. */
  public String getToday() {
    return format.weekday(LocalDate.now(clock));
  }

  /** What the figures are of, in words. */
  public String getScope() {
    return scope;
  }

  public boolean isLeading() {
    return user.scope().kind() == DataScope.Kind.ASSOCIATION;
  }

  public List<Task> getTasks() {
    return tasks;
  }

  public List<News> getNews() {
    return news;
  }

  /** From when on news is told. */
  public String getSince() {
    return format.day(LocalDate.now(clock).minusDays(HomeFigure.REGISTERED.days()));
  }

  public @Nullable KeyFigures getFigures() {
    return figures;
  }

  public List<Card> getConstraints() {
    return constraints;
  }

  /** The sentra with the least registered of declared craftspeople. */
  public List<Sentra> getLowest() {
    return lowest;
  }

  public List<IndicatorService.Overview> getOverview() {
    return overview;
  }

  public @Nullable PortalState getState() {
    return state;
  }

  /** Accounts by role and state, for who runs the portal. */
  public @Nullable AccountCounts getAccounts() {
    return accounts;
  }

  public Role[] getRoles() {
    return Role.values();
  }

  public AccountState[] getAccountStates() {
    return AccountState.values();
  }

  /** Look of a change of a score: more contribution is good, more cost is bad; of another scale nobody knows. */
  public String look(ScoreFigure score) {
    ScoreFigure.Change change = Objects.requireNonNull(score.change());
    boolean cost = score.code().equals(COST);
    return change.withinNoise() || !cost && !score.code().equals(CONTRIBUTION) ? "noise" : change.points() > 0 == cost ? "bad" : "good";
  }

  /** A change of a score in words, with its direction. */
  public String change(ScoreFigure score) {
    ScoreFigure.Change change = Objects.requireNonNull(score.change());
    return arrow(change.points()) + texts.of(change.withinNoise() ? "insight.home.score.noise" : change.points() > 0 ? "insight.home.score.up" : "insight.home.score.down", format.decimal(Math.abs(change.points()), 2));
  }

  /** Where a score lies between its ends, in percent. */
  public double position(ScoreFigure score) {
    return 100 * (Objects.requireNonNull(score.mean()) - score.least()) / (score.most() - score.least());
  }

  private Task task(Waiting one) {
    String of = Objects.requireNonNullElse(one.of(), "");
    Address address = switch (one.what()) {
      case "follow-ups-overdue" -> frame.at("/supervision/follow-ups.xhtml").with("status", "overdue");
      case "follow-ups-unconfirmed" -> frame.at("/supervision/follow-ups.xhtml").with("status", "unconfirmed");
      case "visits-submitted" -> frame.at("/supervision/visits.xhtml").with("status", "submitted");
      case "visits-returned" -> frame.at("/supervision/visits.xhtml").with("status", "returned");
      case "visits-late" -> frame.at("/supervision/visits.xhtml").with("status", "planned").with("to", LocalDate.now(clock).minusDays(1));
      case "proposed" -> frame.at("/registry/businesses.xhtml").with("status", "proposed");
      case "remarks" -> frame.at("/registry/remarks.xhtml");
      case "notices-in-review" -> frame.at("/notice/notices.xhtml").with("status", "in_review");
      case "notices-open" -> frame.at("/p");
      case "applications" -> frame.at("/notice/applications.xhtml").with("notice", of).with("status", "submitted");
      case "doubts" -> frame.at("/survey/queue.xhtml").with("period", of);
      case "import" -> frame.at("/registry/import.xhtml").with("id", of);
      case "unconfirmed" -> rows(HomeFigure.UNCONFIRMED);
      case "without-sentra" -> frame.at("/registry/businesses.xhtml").with("sentra", "none");
      default -> frame.at("/registry/businesses.xhtml").with("scale", "none");
    };
    long days = one.since() == null ? 0 : ChronoUnit.DAYS.between(one.since(), LocalDate.now(clock));
    String look = one.what().endsWith("-overdue") || days > DAYS_LATE ? "bad" : "wait";
    return new Task(texts.get("insight.home.waiting." + one.what()), one.name() == null ? of : one.name(), one.n(), address, days > 0 ? texts.of("insight.home.days", format.number(days)) : "", look);
  }

  private News news(HomeFigure figure, long n) {
    return new News(texts.label(figure), n, rows(figure));
  }

  private Address rows(HomeFigure figure) {
    return frame.at("/insight/home-rows.xhtml").with("figure", figure.code()).with("since", service.from(figure));
  }

  private List<Card> cards(KeyFigures told) {
    List<Card> cards = new ArrayList<>();
    if (!told.constraints().isEmpty()) {
      ConstraintShares.Item last = told.constraints().get(told.constraints().size() - 1);
      for (Constraint constraint : Constraint.values()) {
        cards.add(card(constraint, last));
      }
    }
    return cards;
  }

  private Card card(Constraint constraint, ConstraintShares.Item last) {
    ConstraintShares.Share share = last.shares().get(constraint.ordinal());
    Address rows = frame.at("/survey/responses.xhtml").with("period", last.period()).with("variable", "kendala_utama").with("value", constraint.code());
    ConstraintShares.Step step = share.sincePrevious();
    if (step == null) {
      return new Card(constraint, share, "", "", "", rows);
    }
    int way = step.points().signum();
    String kind = step.withinNoise() ? "noise" : way > 0 ? "worse" : "better";
    return new Card(constraint, share, arrow(way) + texts.of("statistics.constraints.change." + kind, format.decimal(step.points().abs(), 1)), step.withinNoise() ? "noise" : way > 0 ? "bad" : "good", step.period(), rows);
  }

  private static Sentra sentra(SentraTable.Row row) {
    return new Sentra(row.sentra(), row.name(), row.craftspeople(), Objects.requireNonNull(row.declared()), row.coverage());
  }

  private static String arrow(double way) {
    return way > 0 ? "▲ " : way < 0 ? "▼ " : "";
  }
}
