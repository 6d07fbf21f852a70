package id.canting.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.notice.NoticeFixture;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.Mailbox;
import id.canting.testing.Portal;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Notices by e-mail, with a real mail server: nothing without a confirmation, in the reader's language, and an end to it with one tap. */
@Browser
class NoticeMailIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;
  private static final NoticeFixture NOTICES = new NoticeFixture(REGISTRY);

  @Test
  void whoConfirmsGetsNoticesInTheirLanguageUntilTheyLeave() throws MessagingException, SQLException {
    String address = "kabar" + RegistryFixture.fresh() + "@contoh.id";
    Mailbox box = new Mailbox(address);
    assertThat(NOTICES.visit("/p?lang=jv").body()).contains("/p/subscribe?lang=jv");
    assertThat(ask(" " + address.toUpperCase(Locale.ROOT) + " ", "jv").body()).contains("Bikak e-mail panjenengan");
    List<MimeMessage> first = box.await(1);
    assertThat(first).hasSize(1);
    String link = Mailbox.text(first.get(0)).replaceAll("(?s).*(http\\S+).*", "$1");
    String path = link.replaceFirst("^https?://[^/]+", "");
    assertThat(link).startsWith(PORTAL.at("/p/subscription?token=").toString()).contains("lang=jv");

    NOTICES.published("Belum dikonfirmasi", "");
    HttpResponse<String> page = NOTICES.visit(path);
    assertThat(page.body()).contains(address).contains("name=\"confirm\"");
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(confirmed(address)).as("looking at the link confirms nothing").isEqualTo("0");
    assertThat(send("/p/subscription", "token=" + token(path) + "&confirm=").body()).contains("name=\"leave\"");
    assertThat(confirmed(address)).isEqualTo("1");

    String code = NOTICES.published("Kabar anyar", ", \"texts\": {\"jv\": {\"title\": \"Woro-woro enggal\"}}").getString("code");
    List<MimeMessage> letters = box.await(2);
    assertThat(letters).as("the unconfirmed time brought nothing").hasSize(2);
    MimeMessage letter = letters.get(1);
    assertThat(letter.getSubject()).isEqualTo("Woro-woro: Woro-woro enggal");
    assertThat(Mailbox.text(letter)).contains("Belajar warna alam.").contains(PORTAL.at("/p/" + code + "?lang=jv").toString()).contains(link).doesNotContain("???");
    assertThat(letter.getHeader("List-Unsubscribe")[0]).contains(token(path));

    String later = NOTICES.published("Terjadwal", ", \"publishAt\": \"" + NoticeFixture.today().plusDays(2) + "T00:00:00Z\"").getString("code");
    REGISTRY.sql("update notice set publish_at = utc_timestamp(6) - interval 1 second where code = '" + later + "'");
    assertThat(box.await(3)).as("when its time has come").hasSize(3);

    assertThat(REGISTRY.read("officer", "/api/notices/" + code).body()).doesNotContain(address);
    assertThat(send("/p/subscription?lang=jv", "token=" + token(path) + "&leave=").body()).contains("dipunbusak");
    assertThat(REGISTRY.sql("select count(*) from notice_subscriber where email = '" + address + "'")).containsExactly("0");
    assertThat(NOTICES.visit(path).statusCode()).isEqualTo(404);
    NOTICES.published("Sesudah pergi", "");
    Mailbox other = subscribed();
    NOTICES.published("Untuk yang lain", "");
    assertThat(other.await(2)).hasSize(2);
    assertThat(box.letters()).hasSize(3);
  }

  @Test
  void anAddressIsAskedOnceAnHourAndNobodyLearnsWhoIsSubscribed() throws SQLException {
    String address = "sekali" + RegistryFixture.fresh() + "@contoh.id";
    String first = ask(address, "id").body();
    String again = ask(address, "id").body();
    assertThat(again).isEqualTo(first);
    Mailbox box = new Mailbox(address);
    assertThat(box.await(1)).hasSize(1);
    REGISTRY.sql("update notice_subscriber set asked_at = asked_at - interval 2 hour where email = '" + address + "'");
    ask(address, "en");
    List<MimeMessage> letters = box.await(2);
    assertThat(letters).hasSize(2);
    assertThat(Mailbox.text(letters.get(1))).contains("Somebody asked");
  }

  @Test
  void whatIsNoAddressIsRefusedBesideTheField() throws SQLException {
    String before = REGISTRY.sql("select count(*) from notice_subscriber").get(0);
    for (String wrong : new String[] {"", "  ", "siti", "siti@", "@contoh.id", "siti@contoh", "a b@contoh.id", "siti@contoh.id\nBcc: x@contoh.id", "siti@contoh.id,ani@contoh.id", "<siti@contoh.id>",
        "x".repeat(250) + "@contoh.id"}) {
      HttpResponse<String> answer = ask(wrong, "en");
      assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
      assertThat(answer.body()).as(wrong).contains("id=\"email-error\"").doesNotContain("???");
    }
    assertThat(ask("<script>alert(1)</script>", "id").body()).doesNotContain("<script>");
    assertThat(REGISTRY.sql("select count(*) from notice_subscriber")).containsExactly(before);
    assertThat(send("/p/subscription", "token=" + "0".repeat(32) + "&confirm=").statusCode()).isEqualTo(404);
    assertThat(send("/p/nothing", "x=1").statusCode()).isEqualTo(404);
  }

  private static Mailbox subscribed() {
    String address = "lain" + RegistryFixture.fresh() + "@contoh.id";
    ask(address, "id");
    Mailbox box = new Mailbox(address);
    String link = Mailbox.text(box.await(1).get(0)).replaceAll("(?s).*(http\\S+).*", "$1");
    send("/p/subscription", "token=" + token(link) + "&confirm=");
    return box;
  }

  private static String confirmed(String address) throws SQLException {
    return REGISTRY.sql("select count(*) from notice_subscriber where confirmed_at is not null and email = '" + address + "'").get(0);
  }

  private static String token(String address) {
    return address.replaceAll(".*token=([0-9a-f]+).*", "$1");
  }

  private static HttpResponse<String> ask(String email, String language) {
    return send("/p/subscribe?lang=" + language, "email=" + URLEncoder.encode(email, StandardCharsets.UTF_8));
  }

  private static HttpResponse<String> send(String path, String form) {
    return PORTAL.send(HttpRequest.newBuilder(PORTAL.at(path)).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)));
  }
}
