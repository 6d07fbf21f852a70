package id.canting.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

/** Pictures of every page of the running portal, in both languages, on a phone and on a desk, also dark, under {@code target/shots}. */
final class Shots {
  private static final Path FOLDER = Path.of("target/shots");
  private static final int OK = 200;

  private Shots() {}

  /** @param args accounts to look through; without, an officer and an artisan */
  public static void main(String[] args) {
    Portal portal = Portal.running(Path.of(System.getProperty("canting.root")));
    int taken = 0;
    try {
      for (String account : args.length == 0 ? List.of("officer", "artisan.0001") : List.of(args)) {
        taken += shoot(portal, account);
      }
    } finally {
      TestServers.closeBrowsers();
    }
    System.out.println(taken + " pictures in " + FOLDER);
  }

  private static int shoot(Portal portal, String account) {
    int taken = 0;
    List<String> paths = Views.all(craftsperson(portal, account), imported(portal, account));
    for (int width : new int[] {360, 1280}) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        NewContextOptions size = new NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme).setLocale("id-ID");
        try (SignedIn window = portal.signedIn(account, size); Page page = window.window().newPage()) {
          for (String language : scheme == ColorScheme.LIGHT ? List.of("id", "en") : List.of("id")) {
            for (String path : paths) {
              Response answer = page.navigate(portal.at(path + (path.contains("?") ? "&" : "?") + "lang=" + language).toString());
              if (answer.status() == OK) {
                String name = path.substring(1).replaceAll("\\.xhtml.*", "").replace('/', '-');
                String dark = scheme == ColorScheme.DARK ? "-dark" : "";
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(
                    FOLDER.resolve(account + "-" + name + "-" + width + "-" + language + dark + ".png")));
                taken++;
              }
            }
          }
        }
      }
    }
    return taken;
  }

  /** The account's newest import, zero without one. */
  private static int imported(Portal portal, String account) {
    HttpResponse<String> answer = portal.read(account, "/api/imports?size=1");
    if (answer.statusCode() != OK) {
      return 0;
    }
    try (JsonReader json = Json.createReader(new StringReader(answer.body()))) {
      JsonArray items = json.readObject().getJsonArray("items");
      return items.isEmpty() ? 0 : items.getJsonObject(0).getInt("id");
    }
  }

  private static String craftsperson(Portal portal, String account) {
    try (JsonReader json = Json.createReader(new StringReader(portal.read(account.equals("admin") ? "officer" : account, "/api/craftspeople?size=1").body()))) {
      JsonArray items = json.readObject().getJsonArray("items");
      return items.isEmpty() ? "" : items.getJsonObject(0).getString("code");
    }
  }
}
