package id.canting.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server. */
@ApplicationScoped
class Post {
  private static final String TIMEOUT = "20000";

  @Inject
  @ConfigProperty(name = "canting.smtp.host")
  Optional<String> host;

  @Inject
  @ConfigProperty(name = "canting.smtp.port", defaultValue = "587")
  int port;

  @Inject
  @ConfigProperty(name = "canting.smtp.user")
  Optional<String> user;

  @Inject
  @ConfigProperty(name = "canting.smtp.password")
  Optional<String> password;

  @Inject
  @ConfigProperty(name = "canting.smtp.from", defaultValue = "canting@localhost")
  String from;

  @Inject Clock clock;

  boolean isOpen() {
    return host.isPresent();
  }

  void send(Letter letter) throws MessagingException {
    MimeMessage message = new MimeMessage(session());
    message.setFrom(new InternetAddress(from));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient(), true));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setText(letter.body(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Auto-Submitted", "auto-generated");
    if (letter.unsubscribe() != null) {
      message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
    }
    Transport.send(message);
  }

  private Session session() {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", host.orElseThrow());
    properties.put("mail.smtp.port", String.valueOf(port));
    properties.put("mail.smtp.starttls.enable", "true");
    for (String timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.put("mail.smtp." + timeout, TIMEOUT);
    }
    if (user.isEmpty()) {
      return Session.getInstance(properties);
    }
    properties.put("mail.smtp.auth", "true");
    properties.put("mail.smtp.starttls.required", "true");
    return Session.getInstance(properties, new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(user.orElseThrow(), password.orElse(""));
      }
    });
  }
}
