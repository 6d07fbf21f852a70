package id.canting.testing;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What the mail server of the run got, by recipient: classes do not disturb each other when each writes to addresses of its own. */
public final class Mailbox {
  private static final int PATIENCE_MILLIS = 30_000;

  private final String recipient;

  public Mailbox(String recipient) {
    this.recipient = recipient;
  }

  /** Waits until the recipient has got so many letters. @return all of them, the oldest first; fewer when the time is over */
  public List<MimeMessage> await(int count) {
    GreenMail mail = TestServers.mail();
    List<MimeMessage> got = letters();
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
    while (got.size() < count && System.nanoTime() < end) {
      mail.waitForIncomingEmail(500, mail.getReceivedMessages().length + 1);
      got = letters();
    }
    return got;
  }

  /** Those that have come until now. */
  public List<MimeMessage> letters() {
    List<MimeMessage> mine = new ArrayList<>();
    for (MimeMessage message : TestServers.mail().getReceivedMessages()) {
      try {
        if (message.getRecipients(Message.RecipientType.TO)[0].toString().equals(recipient)) {
          mine.add(message);
        }
      } catch (MessagingException e) {
        throw new IllegalStateException(e);
      }
    }
    return mine;
  }

  /** The text of a letter. */
  public static String text(MimeMessage letter) {
    try {
      return letter.getContent().toString().replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
