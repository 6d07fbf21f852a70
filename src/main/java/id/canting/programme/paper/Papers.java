package id.canting.programme.paper;

import id.canting.document.Paper;
import id.canting.programme.activity.ActivityRecord;
import id.canting.programme.attendance.AttendanceRecord;
import id.canting.programme.attendance.Candidate;
import id.canting.programme.attendance.Certificate;
import id.canting.shared.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Papers to print, as PDF. */
public final class Papers {
  private static final String KEY = "programme.paper.";
  private static final String PAGE = "/public/certificate.xhtml?code=";
  private static final int BLANKS = 15;

  private Papers() {}

  /** Where a certificate is verified. @param portal address of the portal, without a slash at its end */
  public static String verification(String portal, String code) {
    return portal + PAGE + code;
  }

  /** One page for each. @param portal address of the portal */
  public static byte[] certificates(List<Certificate> certificates, String portal, Locale locale) {
    Paper paper = new Paper(locale, text(locale, "certificate"), Paper.Format.A4_LANDSCAPE).foot(text(locale, "certificate.foot"));
    for (Certificate one : certificates) {
      String address = verification(portal, one.code());
      paper.begin("certificate").text("kicker", text(locale, "office")).heading(1, text(locale, "certificate")).text("", text(locale, "certificate.to"))
          .text("name", one.person()).text("", one.business()).text("", text(locale, "certificate.for")).text("what", one.activity())
          .text("", text(locale, "certificate.within", one.programme())).text("", days(one.from(), one.to(), locale) + (one.village() == null ? "" : " · " + one.village()))
          .begin("verify").qr(address, text(locale, "certificate.verify")).text("small", text(locale, "certificate.verify") + " " + one.code()).text("small", address).end().end();
    }
    return paper.pdf();
  }

  /** A sheet to sign on, with who is expected or entered and room for others. @param expected who may come; those who are entered stand there too */
  public static byte[] sheet(ActivityRecord activity, AttendanceRecord attendance, List<Candidate> expected, Locale locale) {
    Paper paper = new Paper(locale, text(locale, "sheet"), Paper.Format.F4).foot(activity.code() + " · " + activity.name());
    paper.begin("letterhead").text("office", text(locale, "office")).end().heading(1, text(locale, "sheet"))
        .fact(text(locale, "sheet.activity"), activity.code() + " " + activity.name()).fact(text(locale, "sheet.programme"), activity.programmeName())
        .fact(text(locale, "sheet.days"), days(activity.from(), activity.to(), locale))
        .fact(text(locale, "sheet.place"), String.join(", ", present(activity.place(), activity.villageName())));
    List<List<String>> rows = new ArrayList<>();
    attendance.people().forEach(p -> rows.add(row(rows.size(), p.craftsperson() == null ? p.business() : p.business() + "/" + p.craftsperson(), p.name(), p.businessName(), p.before(), p.after())));
    expected.stream().filter(c -> attendance.people().stream().noneMatch(p -> p.key().equals(c.key()))).forEach(c -> rows.add(row(rows.size(), c.key(), c.name(), c.businessName(), null, null)));
    for (int i = 0; i < BLANKS; i++) {
      rows.add(row(rows.size(), "", "", "", null, null));
    }
    paper.table(List.of(text(locale, "sheet.no"), text(locale, "sheet.code"), text(locale, "sheet.name"), text(locale, "sheet.business"), text(locale, "sheet.before"), text(locale, "sheet.after"),
        text(locale, "sheet.signature")), rows, List.of(0));
    paper.text("small", text(locale, "sheet.how"));
    return paper.pdf();
  }

  /** Cards with the code of each business as QR, eight to a page. */
  public static byte[] cards(List<Candidate> members, Locale locale) {
    Paper paper = new Paper(locale, text(locale, "cards"), Paper.Format.A4).foot(text(locale, "cards.foot")).begin("cards");
    if (members.isEmpty()) {
      paper.text("", text(locale, "cards.none"));
    }
    for (Candidate one : members) {
      paper.begin("card").qr(one.business(), one.business()).text("kicker", text(locale, "cards.title")).text("name", one.businessName()).text("", one.name()).text("", one.business()).end();
    }
    return paper.end().pdf();
  }

  private static List<String> row(int number, String code, @Nullable String name, String business, @Nullable BigDecimal before, @Nullable BigDecimal after) {
    return List.of(String.valueOf(number + 1), code, name == null ? "" : name, business, before == null ? "" : before.toPlainString(), after == null ? "" : after.toPlainString(), "");
  }

  private static List<String> present(@Nullable String... parts) {
    List<String> present = new ArrayList<>();
    for (String part : parts) {
      if (part != null) {
        present.add(part);
      }
    }
    return present;
  }

  private static String days(LocalDate from, LocalDate to, Locale locale) {
    DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
    return from.equals(to) ? day.format(from) : day.format(from) + " – " + day.format(to);
  }

  private static String text(Locale locale, String key, Object... args) {
    return Texts.get(locale, KEY + key, args);
  }
}
