package id.canting.supervision.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Follow-ups of visits of one's own in the shipped portal. */
public final class FollowUpFixture {
  private final RegistryFixture registry;

  public FollowUpFixture(RegistryFixture registry) {
    this.registry = registry;
  }

  public static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Jakarta"));
  }

  /** A visit that took place thirty days ago. @return its UUID */
  public String visit(String business) throws SQLException {
    String uuid = UUID.randomUUID().toString();
    HttpResponse<String> stored = registry.put("officer", "/api/visits/" + uuid, null, "{\"business\": \"" + business + "\", \"purpose\": \"coaching\", \"date\": \"" + today().minusDays(30) + "\"}");
    assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);
    registry.sql("update visit set made = 1, status = 'submitted' where uuid = '" + uuid + "'");
    return uuid;
  }

  /** Something that an artisan has to do within five days, of a visit of its own. @return key of the follow-up */
  public String agreed(String business) throws SQLException {
    return agreed(visit(business), "Pasang saringan", "artisan", today().plusDays(5));
  }

  /** What was agreed in a visit. @param owner code @return key of the follow-up */
  public String agreed(String visit, String task, String owner, LocalDate due) throws SQLException {
    registry.sql("insert into follow_up (id, version, visit_id, number, business_id, task, owner, due, state, opened_on, created_at, updated_at)"
        + " select nextval(follow_up_seq), 0, v.id, (select count(*) + 1 from follow_up f where f.visit_id = v.id), v.business_id, '" + task + "', '" + owner + "', '" + due + "', 'open', v.day, utc_timestamp(6), utc_timestamp(6)"
        + " from visit v where v.uuid = '" + visit + "'");
    registry.sql("insert into follow_up_aud (id, rev, revtype, visit_id, number, business_id, task, owner, due, state, opened_on)"
        + " select f.id, (select max(id) from revision), 0, f.visit_id, f.number, f.business_id, f.task, f.owner, f.due, f.state, f.opened_on from follow_up f where not exists (select 1 from follow_up_aud a where a.id = f.id)");
    return registry.sql("select max(f.id) from follow_up f join visit v on v.id = f.visit_id where v.uuid = '" + visit + "'").get(0);
  }

  /** @param ifMatch null to send none */
  public HttpResponse<String> patch(String account, String id, @Nullable String ifMatch, String body) {
    HttpRequest.Builder request = registry.portal.request(account, "/api/follow-ups/" + id).header("Content-Type", "application/json").method("PATCH", BodyPublishers.ofString(body));
    return registry.portal.send(ifMatch == null ? request : request.header("If-Match", ifMatch));
  }

  /** As {@link #patch}, on what is there now; it must succeed. */
  public HttpResponse<String> patched(String account, String id, String body) {
    HttpResponse<String> answer = patch(account, id, RegistryFixture.tag(registry.read("officer", "/api/follow-ups/" + id)), body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  /** A picture as a camera makes it. */
  public static byte[] jpeg() {
    BufferedImage image = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 1200; x++) {
      for (int y = 0; y < 900; y++) {
        image.setRGB(x, y, x * 255 / 1200 << 16 | y * 255 / 900 << 8 | 90);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
