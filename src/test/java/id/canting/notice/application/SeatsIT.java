package id.canting.notice.application;

import static id.canting.registry.RegistryFixture.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Seats are never given twice, however many apply at the same moment. */
@Browser
class SeatsIT {
  private static final int CLIENTS = 200;
  private static final int PLACES = 30;

  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Applying APPLYING = new Applying(REGISTRY);
  private static final List<String> BUSINESSES = new ArrayList<>();

  @BeforeAll
  static void register() {
    for (int i = 0; i < CLIENTS; i++) {
      BUSINESSES.add(REGISTRY.business(i % 2 == 0 ? "S01" : "S05").getString("code"));
    }
  }

  @RepeatedTest(10)
  void twoHundredApplyAtOnceForThirtySeats() throws Exception {
    String notice = APPLYING.notice(PLACES, "first-come", "");
    List<HttpResponse<String>> answers = APPLYING.atOnce(notice, BUSINESSES);
    assertThat(answers).allSatisfy(a -> assertThat(a.statusCode()).as(a.body()).isEqualTo(201));
    assertThat(answers).filteredOn(a -> object(a).getString("status").equals("accepted")).hasSize(PLACES);
    List<JsonObject> all = APPLYING.all(notice);
    assertThat(all).extracting(a -> a.getString("business")).containsExactlyInAnyOrderElementsOf(BUSINESSES);
    assertThat(all).filteredOn(a -> a.getString("status").equals("accepted")).hasSize(PLACES);
    List<Integer> waiting = IntStream.rangeClosed(1, CLIENTS - PLACES).boxed().toList();
    assertThat(all).filteredOn(a -> a.getString("status").equals("waiting")).extracting(a -> a.getInt("position")).containsExactlyElementsOf(waiting);
    assertThat(answers.stream().map(RegistryFixture::object).filter(a -> a.getString("status").equals("waiting")).map(a -> a.getInt("position"))).containsExactlyInAnyOrderElementsOf(waiting);
    assertThat(object(REGISTRY.read("officer", "/api/notices/" + notice)).getInt("left")).isZero();
  }

  @Test
  void whoWithdrawsTogetherFreesOneSeatEach() throws Exception {
    String notice = APPLYING.notice(PLACES, "first-come", "");
    APPLYING.atOnce(notice, BUSINESSES.subList(0, 60));
    List<String> leaving = APPLYING.all(notice).stream().filter(a -> a.getString("status").equals("accepted")).limit(20).map(a -> a.getString("business")).toList();
    List<String> next = APPLYING.all(notice).stream().filter(a -> a.getString("status").equals("waiting")).limit(20).map(a -> a.getString("business")).toList();
    List<Integer> answers = leaving.parallelStream().map(b -> REGISTRY.post("officer", Applying.at(notice) + "/" + b + "/withdraw", "").statusCode()).toList();
    assertThat(answers).containsOnly(200);
    List<JsonObject> all = APPLYING.all(notice);
    assertThat(all).filteredOn(a -> a.getString("status").equals("accepted")).hasSize(PLACES).extracting(a -> a.getString("business")).containsAll(next);
    assertThat(all).filteredOn(a -> a.getString("status").equals("waiting")).extracting(a -> a.getInt("position")).containsExactlyElementsOf(IntStream.rangeClosed(1, 10).boxed().toList());
  }

  @Test
  void theSameBusinessAtOnceIsOneApplication() throws Exception {
    String notice = APPLYING.notice(PLACES, "first-come", "");
    List<String> same = Collections.nCopies(40, BUSINESSES.get(0));
    List<HttpResponse<String>> answers = APPLYING.atOnce(notice, same);
    assertThat(answers).filteredOn(a -> a.statusCode() == 201).hasSize(1);
    assertThat(answers).filteredOn(a -> a.statusCode() == 200).hasSize(39);
    assertThat(APPLYING.all(notice)).hasSize(1);
    assertThat(object(REGISTRY.read("officer", "/api/notices/" + notice)).getInt("left")).isEqualTo(PLACES - 1);
  }
}
