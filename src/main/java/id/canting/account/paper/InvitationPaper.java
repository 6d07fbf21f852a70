package id.canting.account.paper;

import id.canting.account.IssuedCode;
import id.canting.document.Paper;
import id.canting.shared.Texts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** An invitation with its one-time code as PDF, in Indonesian whoever prints it. The QR leads to the page, it does not hold the code. */
public final class InvitationPaper {
  private static final Locale ID = Texts.INDONESIAN;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", ID);

  private InvitationPaper() {}

  public static byte[] of(IssuedCode issued, ZoneId zone) {
    String last = DAY.format(issued.expiresAt().atZone(zone));
    Paper paper = new Paper(ID, text("title"), Paper.Format.A4).foot(text("foot", last));
    paper.begin("letterhead").text("office", text("office")).text("small", text("office.place")).end().heading(1, text("title"))
        .text("", text("greeting", issued.name())).text("", text("intro"));
    paper.begin("notice").qr(issued.page(), text("qr")).text("small", issued.page()).end();
    paper.heading(2, text("steps")).text("", text("step.1")).text("", text("step.2", issued.username())).text("", text("step.3"));
    paper.begin("notice").text("small", text("code")).text("big", String.valueOf(issued.code())).end();
    paper.text("", text("step.4")).text("", text("until", last)).text("small", text("secret"));
    return paper.pdf();
  }

  private static String text(String key, Object... args) {
    return Texts.get(ID, "account.paper." + key, args);
  }
}
