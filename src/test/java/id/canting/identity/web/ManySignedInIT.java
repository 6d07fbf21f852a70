package id.canting.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.testing.Portal;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** People who work at the same time never lose their roles, nor get another's. */
class ManySignedInIT {
  private static final int TIMES = 80;
  private static final Map<String, String> ROLES =
      Map.of("officer", "district-officer", "leader.kerek", "association-leader", "artisan.0001", "artisan", "researcher", "researcher");

  private final Portal portal = Portal.get();

  @Test
  void everybodyStaysWhoTheyAre() throws InterruptedException, ExecutionException {
    List<Callable<List<String>>> people = new ArrayList<>();
    ROLES.forEach((account, role) -> {
      String session = portal.session(account);
      String token = "Bearer " + portal.token(account);
      people.add(() -> said("Cookie", session));
      people.add(() -> said("Authorization", token));
    });
    ExecutorService together = Executors.newFixedThreadPool(people.size());
    try {
      List<Future<List<String>>> said = together.invokeAll(people);
      int at = 0;
      for (Map.Entry<String, String> person : ROLES.entrySet()) {
        String expected = person.getKey() + " [" + person.getValue() + "]";
        assertThat(said.get(at++).get()).hasSize(TIMES).containsOnly(expected);
        assertThat(said.get(at++).get()).hasSize(TIMES).containsOnly(expected);
      }
    } finally {
      together.shutdown();
    }
  }

  private List<String> said(String header, String value) {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      HttpResponse<String> answer = portal.send(HttpRequest.newBuilder(portal.at("/api/me")).header(header, value).header("Sec-Fetch-Site", "same-origin"));
      JsonObject me = Json.createReader(new StringReader(answer.body())).readObject();
      said.add(answer.statusCode() == 200 ? me.getString("username") + " [" + me.getJsonArray("roles").getString(0) + "]" : "status " + answer.statusCode());
    }
    return said;
  }
}
