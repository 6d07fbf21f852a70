package id.canting.notice.application;

import static id.canting.registry.RegistryFixture.items;
import static id.canting.registry.RegistryFixture.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.notice.NoticeFixture;
import id.canting.registry.RegistryFixture;
import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Notices to apply to, and applying over REST, one by one and all at once. */
public final class Applying {
  private final RegistryFixture registry;

  public Applying(RegistryFixture registry) {
    this.registry = registry;
  }

  /** Code of a published notice that anybody may apply to. @param allocation first-come or fair @param more further properties, each with a comma before it */
  public String notice(int places, String allocation, String more) {
    String body = "{\"title\": \"Uji pendaftaran\", \"text\": \"Belajar.\", \"kind\": \"training\", \"audience\": {}, \"closes\": \"%s\", \"places\": %d, \"allocation\": \"%s\", \"publish\": true%s}"
        .formatted(NoticeFixture.today().plusDays(10), places, allocation, more);
    return registry.created("officer", "/api/notices", body).getString("code");
  }

  public static String at(String notice) {
    return "/api/notices/" + notice + "/applications";
  }

  public HttpResponse<String> apply(String account, String notice, String business) {
    return registry.post(account, at(notice), "{\"business\": \"" + business + "\"}");
  }

  /** What became of applying, after checking that nothing went wrong. */
  public String status(String account, String notice, String business) {
    HttpResponse<String> answer = apply(account, notice, business);
    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    return object(answer).getString("status");
  }

  public List<JsonObject> all(String notice) {
    List<JsonObject> all = new ArrayList<>();
    List<JsonObject> some;
    int page = 0;
    do {
      some = items(registry.read("officer", at(notice) + "?size=200&page=" + page++));
      all.addAll(some);
    } while (some.size() == 200);
    return all;
  }

  /** Every business applies at the same moment, each by a thread of its own. */
  public List<HttpResponse<String>> atOnce(String notice, List<String> businesses) throws Exception {
    String token = registry.portal.token("officer");
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    ExecutorService threads = Executors.newFixedThreadPool(businesses.size());
    CountDownLatch ready = new CountDownLatch(businesses.size());
    try {
      List<Future<HttpResponse<String>>> sent = new ArrayList<>();
      for (String business : businesses) {
        HttpRequest request = HttpRequest.newBuilder(registry.portal.at(at(notice))).header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"business\": \"" + business + "\"}")).build();
        sent.add(threads.submit(() -> {
          ready.countDown();
          ready.await();
          return http.send(request, BodyHandlers.ofString());
        }));
      }
      List<HttpResponse<String>> answers = new ArrayList<>();
      for (Future<HttpResponse<String>> one : sent) {
        answers.add(one.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }
}
