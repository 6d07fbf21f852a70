package id.canting.supervision.paper;

import id.canting.document.Paper;
import id.canting.shared.Texts;
import id.canting.supervision.VisitChanges;
import id.canting.supervision.VisitRecord;
import id.canting.supervision.checklist.AnswerWords;
import id.canting.supervision.checklist.Question;
import id.canting.supervision.content.Finding;
import id.canting.supervision.content.Signature;
import id.canting.supervision.followup.AgreedTask;
import id.canting.supervision.photo.VisitPhotoService;
import id.canting.survey.instrument.Label;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The minutes of a visit (berita acara) as PDF, in Indonesian whoever prints it. What is internal never stands in them. */
@ApplicationScoped
public class Minutes {
  private static final Locale ID = Texts.INDONESIAN;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", ID);
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM yyyy", ID);
  private static final int PICTURES = 12;

  @Inject VisitPhotoService photos;

  /** @param changes against the visit before */
  public byte[] of(VisitRecord visit, List<VisitChanges.Answer> changes) {
    Paper paper = new Paper(ID, text("title"), Paper.Format.F4).foot(text("foot", visit.uuid(), visit.edition()));
    paper.begin("letterhead").text("office", text("office")).text("small", text("office.place")).end().heading(1, text("title"));
    if (!"closed".equals(visit.status())) {
      paper.text("kicker", text("draft", label("supervision.VisitStatus." + visit.status())));
    }
    facts(paper, visit);
    answers(paper, visit, changes);
    findings(paper, visit);
    words(paper, visit.recommendations(), "recommendations");
    words(paper, visit.agreements(), "agreements");
    followUps(paper, visit);
    pictures(paper, visit);
    signatures(paper, visit);
    return paper.pdf();
  }

  private static void facts(Paper paper, VisitRecord visit) {
    String hours = visit.from() == null ? "" : " " + (visit.to() == null ? text("from", visit.from()) : text("hours", visit.from(), visit.to()));
    paper.text("", text("opening", DAY.format(visit.date()) + hours));
    paper.fact(text("business"), visit.businessName() + " (" + visit.business() + ")");
    fact(paper, "owner", visit.owner());
    fact(paper, "place", joined(visit.village(), visit.subDistrict()));
    paper.fact(text("purpose"), label("supervision.VisitPurpose." + visit.purpose()) + " · " + visit.definition().name().text(ID));
    fact(paper, "officers", String.join(", ", visit.officers()));
    fact(paper, "persons", String.join(", ", visit.persons()));
    if (visit.position() != null) {
      paper.fact(text("position"), visit.position().lat() + ", " + visit.position().lng());
    }
  }

  private static void answers(Paper paper, VisitRecord visit, List<VisitChanges.Answer> changes) {
    Map<String, @Nullable Label> before = new LinkedHashMap<>();
    changes.forEach(c -> before.put(c.question(), c.before()));
    List<List<String>> rows = new ArrayList<>();
    for (Question question : visit.definition().questions()) {
      Label answer = AnswerWords.of(question, visit.kept().get(question.code()));
      if (answer != null && !question.isPhoto()) {
        Label other = before.get(question.code());
        rows.add(changes.isEmpty() ? List.of(question.label().text(ID), answer.text(ID)) : List.of(question.label().text(ID), answer.text(ID), other == null ? "" : other.text(ID)));
      }
    }
    if (!rows.isEmpty()) {
      paper.heading(2, text("answers")).table(changes.isEmpty() ? List.of(text("question"), text("answer")) : List.of(text("question"), text("answer"), text("before")), rows, List.of());
    }
  }

  private static void findings(Paper paper, VisitRecord visit) {
    List<List<String>> rows = new ArrayList<>();
    for (Finding finding : visit.findings()) {
      rows.add(List.of(String.valueOf(rows.size() + 1), label("supervision.FindingKind." + finding.kind()), label("supervision.severity." + finding.severity()), finding.text()));
    }
    paper.heading(2, text("findings"));
    if (rows.isEmpty()) {
      paper.text("", text("findings.none"));
    } else {
      paper.table(List.of(text("number"), text("kind"), text("severity"), text("finding")), rows, List.of(0));
    }
  }

  private static void followUps(Paper paper, VisitRecord visit) {
    if (!visit.followUps().isEmpty()) {
      List<List<String>> rows = new ArrayList<>();
      for (AgreedTask task : visit.followUps()) {
        String owner = label("supervision.FollowUpOwner." + task.owner());
        rows.add(List.of(String.valueOf(rows.size() + 1), String.valueOf(task.task()), task.person() == null ? owner : owner + ": " + task.person(), task.due() == null ? "" : SHORT.format(task.due())));
      }
      paper.heading(2, text("followUps")).table(List.of(text("number"), text("task"), text("who"), text("due")), rows, List.of(0));
    }
  }

  private void pictures(Paper paper, VisitRecord visit) {
    Map<String, String> named = new LinkedHashMap<>();
    visit.definition().questions().stream().filter(Question::isPhoto).filter(q -> visit.kept().containsKey(q.code())).forEach(q -> named.put(visit.kept().get(q.code()), q.label().text(ID)));
    visit.findings().stream().filter(f -> f.photo() != null).forEach(f -> named.put(String.valueOf(f.photo()), f.text()));
    visit.photos().forEach(p -> named.putIfAbsent(p, text("photo")));
    Set<String> come = photos.list(visit.uuid());
    List<Map.Entry<String, String>> stored = named.entrySet().stream().filter(e -> come.contains(e.getKey())).limit(PICTURES).toList();
    if (!stored.isEmpty()) {
      paper.heading(2, text("photos"));
      stored.forEach(e -> paper.picture(photos.read(visit.uuid(), e.getKey(), true), e.getValue()));
    }
  }

  private static void signatures(Paper paper, VisitRecord visit) {
    Signature signature = visit.signature();
    paper.begin("signatures").begin("signature").text("", text("signed.owner"));
    if (signature == null) {
      paper.begin("blank").end();
    } else {
      paper.drawing(signature.path(), Signature.WIDTH, Signature.HEIGHT, text("signed.owner"));
    }
    String signer = signature != null && signature.name() != null ? signature.name() : visit.owner();
    paper.text("name", signer == null ? "" : signer).end()
        .begin("signature").text("", text("signed.officer")).begin("blank").end().text("name", visit.officers().isEmpty() ? "" : visit.officers().get(0)).end().end();
  }

  private static void words(Paper paper, @Nullable String words, String heading) {
    if (words != null) {
      paper.heading(2, text(heading)).text("", words);
    }
  }

  private static void fact(Paper paper, String key, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      paper.fact(text(key), value);
    }
  }

  private static @Nullable String joined(@Nullable String first, @Nullable String second) {
    return first == null ? second : second == null ? first : first + ", " + second;
  }

  private static String label(String key) {
    return Texts.get(ID, key);
  }

  private static String text(String key, Object... args) {
    return Texts.get(ID, "supervision.minutes." + key, args);
  }
}
