package id.canting.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The portal as it is shipped, with its demo world, on a server of its own, with a real Keycloak and a real browser. Started by the first test that asks. */
public final class Portal {
  private static final String PASSWORD = "canting";
  private static final Duration TOKEN_AGE = Duration.ofMinutes(10);
  private static @Nullable Portal portal;

  private final Settings settings;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final Map<String, String> sessions = new HashMap<>();
  private final Map<String, Token> tokens = new HashMap<>();
  private com.microsoft.playwright.@Nullable Browser browser;
  private final List<Duration> started = new ArrayList<>();
  private @Nullable ServerProcess server;

  private record Token(String text, Instant at) {}

  private Portal(Settings settings) {
    this.settings = settings;
  }

  public static synchronized Portal get() {
    if (portal == null) {
      // Keycloak lets the browser return to this address
      Settings settings = TestServers.forPortal(TestServers.SHIPPED, TestServers.settings().httpPort(), true);
      TestServers.needKeycloak();
      portal = new Portal(settings);
      portal.start();
    }
    return portal;
  }

  /**
   * A portal for measuring: all flags as {@code deploy/portal up} has them, an empty register, data under {@code target/bench}.
   * Everything ends with this machine.
   */
  static Portal measured(Path root) {
    Screen screen = new Screen(System.out);
    Settings settings = new Settings(root, Map.of(
        "CANTING_DATA", "target/bench",
        "CANTING_DEMO", "false",
        "CANTING_HTTP_PORT", String.valueOf(TestServers.freePort()),
        "CANTING_KEYCLOAK_PORT", String.valueOf(TestServers.freePorts()),
        "CANTING_DB_PORT", String.valueOf(TestServers.freePort())));
    settings.checkData();
    Runtime.getRuntime().addShutdownHook(new Thread(ServerProcess::stopAll, "stop"));
    ServerProcess.endLeftovers(settings.data(), screen);
    new MariaDbServer(settings, screen).emptied(List.of(Settings.DATABASE)).start(true);
    new KeycloakServer(settings, screen).start();
    Portal measured = new Portal(settings);
    measured.startMeasured(screen);
    return measured;
  }

  /** The portal that {@code deploy/portal up} has started with the same settings. */
  static Portal running(Path root) {
    return new Portal(new Settings(root, System.getenv()));
  }

  private void start() {
    server = TestServers.payara("Shipped", settings, settings.target().resolve("canting.war"));
  }

  /** Kills the server in the middle of what it does and starts it again. Everybody's session is gone with it. */
  public synchronized void crash() {
    Objects.requireNonNull(server).kill();
    sessions.clear();
    start();
  }

  /** Stops the measured portal and starts it again; its database and Keycloak go on. */
  void restart() {
    Objects.requireNonNull(server).stop();
    startMeasured(new Screen(System.out));
  }

  /** Kills the measured portal in the middle of what it does and starts it again. */
  synchronized void crashMeasured() {
    Objects.requireNonNull(server).kill();
    startMeasured(new Screen(System.out));
  }

  private void startMeasured(Screen screen) {
    long begin = System.nanoTime();
    server = new PayaraServer(settings, screen, "Payara").start(settings.target().resolve("canting.war"));
    started.add(Duration.ofNanos(System.nanoTime() - begin));
  }

  /** Bytes of all objects in the portal's heap that are still in use, after a full collection. */
  public long heap() {
    return Objects.requireNonNull(server).heap();
  }

  /** How many files lie in the portal's temporary folder. */
  public long temporaryFiles() throws IOException {
    try (Stream<Path> files = Files.walk(settings.data().resolve("shipped-tmp"))) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  /** How long the measured portal took after its database and Keycloak were ready, each time. */
  List<Duration> started() {
    return started;
  }

  /** Signs in through Keycloak's form without a browser. @return the value of a Cookie header */
  public String session(String account) {
    CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    HttpClient visitor = HttpClient.newBuilder().cookieHandler(cookies).followRedirects(HttpClient.Redirect.NORMAL).build();
    HttpResponse<String> form = send(visitor, HttpRequest.newBuilder(at("/home.xhtml")));
    Matcher action = Pattern.compile("action=\"([^\"]+)\"").matcher(form.body());
    if (!action.find()) {
      throw new IllegalStateException("Keycloak shows no form: " + form.statusCode());
    }
    List<String> held = cookies.getCookieStore().getCookies().stream().filter(HttpCookie::getSecure).map(cookie -> cookie.getName() + "=" + cookie.getValue()).toList();
    HttpRequest.Builder filled = HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("credentialId=&username=" + account + "&password=" + PASSWORD));
    if (!held.isEmpty()) {
      filled.header("Cookie", String.join("; ", held)); // java.net keeps secure cookies from the loopback, browsers do not
    }
    send(visitor, filled);
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("CANTINGSESSION"))
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(account + " could not sign in"));
  }

  /** @param path with its leading slash */
  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + settings.httpPort() + path);
  }

  public String keycloak() {
    return settings.keycloakUrl();
  }

  /** JDBC address, user and password of this portal's database, for looking at what was stored. */
  public java.sql.Connection database() throws java.sql.SQLException {
    return java.sql.DriverManager.getConnection(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword());
  }

  /** A bearer token of the account. */
  public synchronized String token(String account) {
    Token known = tokens.get(account);
    if (known != null && known.at().plus(TOKEN_AGE).isAfter(Instant.now())) {
      return known.text();
    }
    HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(settings.issuer() + "/protocol/openid-connect/token"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("grant_type=password&client_id=canting-cli&username=" + account + "&password=" + PASSWORD)));
    try (JsonReader json = Json.createReader(new StringReader(answer.body()))) {
      String text = json.readObject().getString("access_token");
      tokens.put(account, new Token(text, Instant.now()));
      return text;
    }
  }

  /** A request to the path with the account's token, to be completed by method and headers. */
  public HttpRequest.Builder request(String account, String path) {
    return HttpRequest.newBuilder(at(path)).header("Authorization", "Bearer " + token(account));
  }

  /** GET of the path with the account's token. */
  public HttpResponse<String> read(String account, String path) {
    return send(request(account, path));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    return send(http, request);
  }

  /** GET of a file with the account's token. */
  public HttpResponse<byte[]> file(String account, String path) {
    return send(http, request(account, path), BodyHandlers.ofByteArray());
  }

  /** As {@link #send}, the body as it comes. */
  public HttpResponse<byte[]> bytes(HttpRequest.Builder request) {
    return send(http, request, BodyHandlers.ofByteArray());
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
    return send(client, request, BodyHandlers.ofString());
  }

  private static <T> HttpResponse<T> send(HttpClient client, HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
    try {
      return client.send(request.timeout(Duration.ofSeconds(60)).build(), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A fresh browser window in which nobody is signed in; close it. */
  public BrowserContext window(com.microsoft.playwright.Browser.NewContextOptions options) {
    return browser().newContext(options);
  }

  /** A browser window of the account. It signs in at Keycloak once per run; later windows take over the session. Close it. */
  public SignedIn signedIn(String account) {
    return signedIn(account, new com.microsoft.playwright.Browser.NewContextOptions().setLocale("id-ID"));
  }

  /** @param options size, language, colour scheme of the window */
  public synchronized SignedIn signedIn(String account, com.microsoft.playwright.Browser.NewContextOptions options) {
    String state = sessions.computeIfAbsent(account, this::signIn);
    return new SignedIn(this, browser().newContext(options.setStorageState(state)));
  }

  /** Forgets the account's session, after a test that ended it. */
  public synchronized void forget(String account) {
    sessions.remove(account);
  }

  /** Fills in Keycloak's page, which the window must show. */
  public void fillIn(Page page, String account) {
    page.fill("#username", account);
    page.fill("#password", PASSWORD);
    page.click("#kc-login");
    page.waitForURL(url -> url.startsWith(at("/").toString()));
  }

  private String signIn(String account) {
    try (BrowserContext window = browser().newContext()) {
      Page page = window.newPage();
      page.navigate(at("/home.xhtml").toString());
      fillIn(page, account);
      return window.storageState();
    }
  }

  private synchronized com.microsoft.playwright.Browser browser() {
    if (browser == null) {
      Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      TestServers.closeFirst(playwright);
      browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
          .setExecutablePath(executable())
          .setChromiumSandbox(!System.getProperty("user.name").equals("root"))
          .setArgs(List.of("--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }
    return browser;
  }

  private static Path executable() {
    String named = System.getProperty("browser.path", "");
    if (!named.isBlank()) {
      return Path.of(named);
    }
    for (String place : List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium")) {
      if (Path.of(place).toFile().canExecute()) {
        return Path.of(place);
      }
    }
    throw new IllegalStateException("The browser tests need Chromium or Chrome; install one, or name it with -Dbrowser.path.");
  }
}
