package id.canting.testing;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What an officer opens to look into the figures, with ten thousand businesses and ten rounds: pages and REST, each by its 95th percentile. */
final class BenchInsight {
  static final String LINE = "Insight";
  static final int BUSINESSES = 10_000;
  private static final int WARM = 20;
  private static final int TIMES = 60;

  /** Other pages of insight stand here too. */
  private static final List<String> ADDRESSES = List.of(
      "/home.xhtml",
      "/api/home/figures",
      "/api/home/waiting",
      "/insight/home-rows.xhtml?figure=unconfirmed",
      "/insight/search.xhtml?q=siti",
      "/api/search?q=batik",
      "/insight/map.xhtml",
      "/api/map?measure=credit&period=2020-S2",
      "/api/explorer/businesses?rows=sentra&columns=scale",
      "/api/explorer/workers?rows=subDistrict&columns=batikType",
      "/api/explorer/responses?rows=period&columns=sentra",
      "/api/explorer/responses?rows=village&columns=period",
      "/api/explorer/credit?rows=sentra&columns=period&compare=previous",
      "/api/explorer/contribution?rows=period&columns=constraint",
      "/api/explorer/contribution?rows=sentra&columns=scale&period=2020-S2&compare=yearBefore",
      "/api/explorer/responses/rows?period=2020-S2&constraint=credit",
      "/insight/explorer.xhtml?measure=businesses&rows=sentra&columns=scale",
      "/insight/explorer.xhtml?measure=credit&rows=sentra&columns=period&compare=previous",
      "/insight/explorer.xhtml?measure=contribution&rows=period&columns=constraint&view=chart",
      "/insight/explorer-rows.xhtml?measure=responses&period=2020-S2&sentra=S06");

  private final Portal portal;

  BenchInsight(Portal portal) {
    this.portal = portal;
  }

  /** @param surveys makes ten rounds @return a sentence; every address with its figure is printed */
  String measured(BenchSurvey surveys) throws SQLException {
    surveys.fill(BUSINESSES);
    String session = portal.session("officer");
    double worst = 0;
    String slowest = "";
    List<Double> all = new ArrayList<>();
    for (String address : ADDRESSES) {
      List<Double> taken = new ArrayList<>();
      for (int i = 0; i < WARM + TIMES; i++) {
        HttpRequest.Builder request = address.startsWith("/api/") ? portal.request("officer", address) : HttpRequest.newBuilder(portal.at(address)).header("Cookie", session);
        long begin = System.nanoTime();
        HttpResponse<String> answer = portal.send(request);
        double millis = (System.nanoTime() - begin) / 1e6;
        if (answer.statusCode() != 200) {
          throw new IllegalStateException(address + ": " + answer.statusCode());
        }
        if (i >= WARM) {
          taken.add(millis);
          all.add(millis);
        }
      }
      double p95 = p95(taken);
      System.out.printf(Locale.ROOT, "%-90s p95 %7.1f ms%n", address, p95);
      if (p95 > worst) {
        worst = p95;
        slowest = address;
      }
    }
    return String.format(Locale.ROOT, "%s, %,d businesses in ten rounds: %d addresses, p95 of all %.0f ms; the slowest, `%s`, p95 %.0f ms.", LINE, BUSINESSES, ADDRESSES.size(), p95(all), slowest, worst);
  }

  private static double p95(List<Double> taken) {
    List<Double> sorted = new ArrayList<>(taken);
    Collections.sort(sorted);
    return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
  }
}
