package id.canting.supervision.schedule;

import id.canting.document.Paper;
import id.canting.shared.ClockProducer;
import id.canting.shared.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A letter of assignment to be printed and signed, in Indonesian, as offices write it. */
public final class LetterPaper {
  private static final Locale LOCALE = Texts.INDONESIAN;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", LOCALE);
  private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", LOCALE);
  private static final String[] MONTHS = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};

  private LetterPaper() {}

  /** The number as it is printed: 0012/ST/XI/2026. */
  public static String number(AssignmentLetter letter) {
    return String.format(Locale.ROOT, "%04d/ST/%s/%d", letter.number(), MONTHS[issued(letter).getMonthValue() - 1], letter.year());
  }

  public static byte[] of(AssignmentLetter letter) {
    AssignmentLetter.Content content = letter.content();
    Paper paper = new Paper(LOCALE, text("title") + " " + number(letter), Paper.Format.F4).foot(text("foot", number(letter)));
    paper.begin("letterhead").text("office", text("office")).end();
    paper.begin("notice").heading(1, text("title")).text("", text("number", number(letter))).end();
    paper.fact(text("basis"), content.basis());
    paper.heading(2, text("assigns"));
    paper.table(List.of(text("no"), text("officer")), officers(content), List.of(0));
    paper.text("", text("task", WEEKDAY.format(letter.day()), content.businesses().size()));
    paper.table(List.of(text("no"), text("code"), text("business"), text("village"), text("purpose")), businesses(content), List.of(0));
    paper.text("", text("closing"));
    paper.begin("signature").text("", content.place() + ", " + DAY.format(issued(letter))).text("", text("head"))
        .text("name", content.signatory() == null ? " " : content.signatory()).text("small", text("nip")).end();
    return paper.pdf();
  }

  private static List<List<String>> officers(AssignmentLetter.Content content) {
    List<List<String>> rows = new ArrayList<>();
    content.officers().forEach(o -> rows.add(List.of(String.valueOf(rows.size() + 1), o)));
    return rows;
  }

  private static List<List<String>> businesses(AssignmentLetter.Content content) {
    List<List<String>> rows = new ArrayList<>();
    for (AssignmentLetter.Line line : content.businesses()) {
      String village = line.village() == null ? text("village.none") : line.subDistrict() == null ? line.village() : line.village() + ", " + line.subDistrict();
      rows.add(List.of(String.valueOf(rows.size() + 1), line.business(), line.name(), village, Texts.get(LOCALE, "supervision.VisitPurpose." + line.purpose())));
    }
    return rows;
  }

  private static LocalDate issued(AssignmentLetter letter) {
    return LocalDate.ofInstant(letter.issuedAt(), ClockProducer.JAKARTA);
  }

  private static String text(String key, Object... args) {
    return Texts.get(LOCALE, "supervision.letter." + key, args);
  }
}
