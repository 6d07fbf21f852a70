package id.canting.notice.web;

import static id.canting.notice.NoticeFixture.today;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import id.canting.notice.NoticeFixture;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The feed and the calendars, read back by readers that others wrote. */
@Browser
class NoticeFeedIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final NoticeFixture NOTICES = new NoticeFixture(REGISTRY);
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String AWKWARD = "Warna, malam; & <nila> di Tuban: pelatihan panjang untuk perajin ꦧꦠꦶꦏ꧀ seluruh kabupaten";

  @Test
  void theFeedIsAtom() throws Exception {
    String code = NOTICES.published(AWKWARD, ", \"texts\": {\"en\": {\"title\": \"In English\"}}").getString("code");
    String draft = NOTICES.draft("Bukan untuk umum", "").getString("code");
    HttpResponse<String> answer = NOTICES.visit("/feed.atom");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(answer.body()).doesNotContain(draft);
    Element feed = parsed(answer.body()).getDocumentElement();
    assertThat(feed.getNamespaceURI() + " " + feed.getLocalName()).isEqualTo(ATOM + " feed");
    // RFC 4287, 4.1.1: exactly one id, title and updated; an author for all entries; a link to itself
    for (String one : List.of("id", "title", "updated", "author")) {
      assertThat(children(feed, one)).as(one).hasSize(1);
    }
    assertThat(children(feed, "link")).anyMatch(link -> link.getAttribute("rel").equals("self"));
    List<Element> entries = children(feed, "entry");
    Set<String> ids = new HashSet<>();
    for (Element entry : entries) {
      for (String one : List.of("id", "title", "updated", "published", "summary")) {
        assertThat(children(entry, one)).as(one).hasSize(1);
      }
      assertThat(ids.add(text(entry, "id"))).as("each id once").isTrue();
      assertThat(URI.create(text(entry, "id")).isAbsolute()).isTrue();
      Instant.parse(text(entry, "updated"));
    }
    assertThat(entries).anyMatch(e -> text(e, "title").equals(AWKWARD) && text(e, "id").endsWith("/p/" + code));
    assertThat(NOTICES.visit("/feed.atom?lang=en").body()).contains("In English");
  }

  @Test
  void theCalendarHoldsTheDaysOfOpenNotices() throws SQLException {
    String code = NOTICES.published(AWKWARD, ", \"firstDay\": \"2030-12-30\", \"lastDay\": \"2031-01-02\", \"place\": \"Balai Desa; Kerek, Tuban\"").getString("code");
    HttpResponse<String> answer = NOTICES.visit("/calendar.ics");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
    assertThat(Arrays.stream(answer.body().split("\r\n"))).as("lines of at most 75 bytes").allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(answer.body().replace("\r\n", "")).as("no bare line feed").doesNotContain("\n");
    ICalendar calendar = Biweekly.parse(answer.body()).first();
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).as(calendar.validate(ICalVersion.V2_0).toString()).isTrue();
    VEvent dates = event(calendar, code + "-dates@canting");
    assertThat(dates.getSummary().getValue()).isEqualTo(AWKWARD);
    assertThat(dates.getLocation().getValue()).isEqualTo("Balai Desa; Kerek, Tuban");
    assertThat(day(dates.getDateStart().getValue())).isEqualTo("2030-12-30");
    assertThat(day(dates.getDateEnd().getValue())).as("exclusive").isEqualTo("2031-01-03");
    assertThat(dates.getUrl().getValue()).isEqualTo(REGISTRY.portal.at("/p/" + code).toString());
    VEvent closes = event(calendar, code + "-closes@canting");
    assertThat(day(closes.getDateStart().getValue())).isEqualTo(today().plusDays(10).toString());
    ICalendar own = Biweekly.parse(NOTICES.visit("/p/" + code + "/calendar.ics").body()).first();
    assertThat(own.getEvents()).hasSize(2);
    REGISTRY.sql("update notice set closes = '" + today().minusDays(1) + "' where code = '" + code + "'");
    assertThat(NOTICES.visit("/calendar.ics").body()).as("closed").doesNotContain(code);
  }

  private static VEvent event(ICalendar calendar, String uid) {
    return calendar.getEvents().stream().filter(e -> e.getUid().getValue().equals(uid)).findFirst().orElseThrow();
  }

  private static String day(Date value) {
    return LocalDate.ofInstant(value.toInstant(), ZoneId.systemDefault()).toString();
  }

  private static Document parsed(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList all = parent.getChildNodes();
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element element && element.getLocalName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  private static String text(Element parent, String name) {
    return children(parent, name).get(0).getTextContent();
  }
}
