package id.canting.mail;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.testing.Browser;
import id.canting.testing.Mailbox;
import id.canting.testing.Portal;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Letters that are due go out and leave the queue; what cannot be sent stays and is tried again later. */
@Browser
class PostingIT {
  private static final Portal PORTAL = Portal.get();

  @Test
  void aLetterGoesOutWithItsSubjectAndText() throws SQLException, MessagingException {
    queue("warga@posting.example", "Undangan: 1 Désember · ꦧꦠꦶꦏ꧀", "now(6)");
    List<MimeMessage> got = new Mailbox("warga@posting.example").await(1);
    assertThat(got).hasSize(1);
    assertThat(got.get(0).getSubject()).isEqualTo("Undangan: 1 Désember · ꦧꦠꦶꦏ꧀");
    assertThat(Mailbox.text(got.get(0))).isEqualTo("Baris satu\nBaris dua é");
    assertThat(got.get(0).getHeader("List-Unsubscribe")).containsExactly("<https://canting.example/berhenti>");
    await("select count(*) from letter where recipient = 'warga@posting.example'", "0");
  }

  @Test
  void aLetterThatTheServerRefusesWaitsAndTheOthersGoOn() throws SQLException {
    queue("no address", "Refused", "now(6)");
    queue("lain@posting.example", "Next", "now(6)");
    assertThat(new Mailbox("lain@posting.example").await(1)).hasSize(1);
    await("select count(*) from letter where recipient = 'no address' and tries = 1 and due_at > now(6)", "1");
    run("delete from letter where recipient = 'no address'");
  }

  @Test
  void aLetterOfLastMonthIsGivenUp() throws SQLException {
    queue("lama@posting.example", "Old", "now(6) + interval 1 day");
    run("update letter set queued_at = now(6) - interval 8 day where recipient = 'lama@posting.example'");
    await("select count(*) from letter where recipient = 'lama@posting.example'", "0");
    assertThat(new Mailbox("lama@posting.example").letters()).isEmpty();
  }

  private static void queue(String recipient, String subject, String due) throws SQLException {
    run("insert into letter (id, recipient, subject, body, unsubscribe, queued_at, due_at) values (nextval(letter_seq), '" + recipient + "', '" + subject
        + "', 'Baris satu\\nBaris dua é', 'https://canting.example/berhenti', now(6), " + due + ")");
  }

  private static void run(String statement) throws SQLException {
    try (Connection database = PORTAL.database(); Statement sql = database.createStatement()) {
      sql.execute("set time_zone = '+00:00'");
      sql.execute(statement);
    }
  }

  /** Waits until the query answers so. */
  private static void await(String query, String expected) throws SQLException {
    String answer = "";
    long end = System.nanoTime() + 30_000_000_000L;
    try (Connection database = PORTAL.database(); Statement sql = database.createStatement()) {
      sql.execute("set time_zone = '+00:00'");
      while (!answer.equals(expected) && System.nanoTime() < end) {
        try (ResultSet row = sql.executeQuery(query)) {
          row.next();
          answer = row.getString(1);
        }
      }
    }
    assertThat(answer).as(query).isEqualTo(expected);
  }
}
