package id.canting.supervision.planning;

import id.canting.shared.Texts;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why a business is proposed, in plain words. */
final class ProposalWords {
  private static final String KEY = "supervision.planning.why.";

  private ProposalWords() {}

  /** One sentence for each part, in its order. @param start name of the start, null for the office */
  static List<String> of(Proposal one, LocalDate today, String start, Locale locale) {
    return List.of(constraint(one, locale), visit(one, today, locale), followUps(one, locale), profile(one, today, locale), distance(one, start, locale));
  }

  private static String constraint(Proposal one, Locale locale) {
    String name = one.mainConstraint() == null ? "" : Texts.get(locale, "survey.Constraint." + one.mainConstraint());
    if (one.severity() == null) {
      return name.isEmpty() ? text(locale, "constraint.unknown") : text(locale, "constraint.main", name);
    }
    return name.isEmpty() ? text(locale, "constraint.severity", one.severity()) : text(locale, "constraint", name, one.severity());
  }

  private static String visit(Proposal one, LocalDate today, Locale locale) {
    return one.lastVisit() == null ? text(locale, "visit.never") : text(locale, "visit", days(one.lastVisit(), today, locale));
  }

  private static String followUps(Proposal one, Locale locale) {
    List<String> said = new ArrayList<>();
    add(said, locale, "overdue", one.overdueFollowUps());
    add(said, locale, "open", one.openFollowUps() - one.overdueFollowUps());
    add(said, locale, "serious", one.seriousFindings());
    add(said, locale, "moderate", one.moderateFindings());
    return said.isEmpty() ? text(locale, "none") : String.join(", ", said);
  }

  private static void add(List<String> said, Locale locale, String key, long n) {
    if (n > 0) {
      said.add(text(locale, key, n));
    }
  }

  private static String profile(Proposal one, LocalDate today, Locale locale) {
    return one.profileDoubted() ? text(locale, "profile.doubted") : text(locale, "profile", days(one.profileDay(), today, locale));
  }

  private static String distance(Proposal one, String start, Locale locale) {
    if (one.km() == null) {
      return text(locale, "distance.unknown");
    }
    return text(locale, "distance", new DecimalFormat("#,##0.0", symbols(locale)).format(one.km()), start);
  }

  private static String days(LocalDate since, LocalDate today, Locale locale) {
    return new DecimalFormat("#,##0", symbols(locale)).format(Math.max(0, ChronoUnit.DAYS.between(since, today)));
  }

  private static DecimalFormatSymbols symbols(Locale locale) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    boolean english = locale.getLanguage().equals("en");
    symbols.setGroupingSeparator(english ? ',' : '.');
    symbols.setDecimalSeparator(english ? '.' : ',');
    return symbols;
  }

  private static String text(Locale locale, String key, Object... args) {
    return Texts.get(locale, KEY + key, args);
  }
}
