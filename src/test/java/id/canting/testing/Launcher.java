package id.canting.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Starts the portal with its database and Keycloak, and stops all of it at the end. Started by {@code deploy/portal}. */
public final class Launcher {
  private static final long AGAIN_SECONDS = 5;
  private static final AtomicBoolean FAILED = new AtomicBoolean();

  private final Settings settings;
  private final Screen screen = new Screen(System.out);
  private @Nullable FileChannel lock;

  private Launcher(Settings settings) {
    this.settings = settings;
  }

  /** @param args {@code up} or {@code dev} */
  public static void main(String[] args) {
    Settings settings = new Settings(Path.of(System.getProperty("canting.root", ".")), System.getenv());
    Launcher launcher = new Launcher(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(ServerProcess::stopAll, "stop"));
    try {
      if (args.length == 1 && args[0].equals("dev")) {
        launcher.develop();
      } else {
        launcher.up();
      }
    } catch (Trouble e) {
      fail(e.getMessage());
    } catch (RuntimeException | IOException e) {
      fail("The start failed: " + e);
    } catch (InterruptedException e) {
      fail("The start was interrupted.");
    }
  }

  private void up() throws InterruptedException {
    prepare();
    both(() -> watched(new PayaraServer(settings, screen, "Payara").start(settings.target().resolve("canting.war"))));
    welcome("Ctrl-C stops the portal.");
    new CountDownLatch(1).await();
  }

  private void develop() throws InterruptedException, IOException {
    prepare();
    DevelopmentPortal portal = new DevelopmentPortal(settings, screen);
    both(portal::start);
    welcome("""
        Pages in src/main/webapp are taken over when you save them: reload the browser.
          Classes in src/main/java are compiled and swapped in place; where Java cannot swap them, Payara alone starts anew.
          A debugger may attach to 127.0.0.1:%d. Ctrl-C stops the portal.""".formatted(portal.debugPort()));
    portal.follow();
  }

  private void prepare() {
    settings.checkData();
    lock();
    ServerProcess.endLeftovers(settings.data(), screen);
    settings.checkPorts();
    MariaDbServer database = new MariaDbServer(settings, screen);
    if (settings.ownDatabase()) {
      kept(() -> database.start(true));
    } else if (!database.answers()) {
      throw new Trouble("The database at " + settings.databaseUrl() + " cannot be reached as " + settings.databaseUser() + ".");
    }
  }

  /** Keycloak and the portal start side by side; the portal needs Keycloak only when somebody signs in. */
  private void both(Runnable portal) {
    CompletableFuture<Void> keycloak = CompletableFuture.runAsync(() -> {
      if (settings.ownKeycloak()) {
        kept(() -> new KeycloakServer(settings, screen).start());
      }
    });
    CompletableFuture<Void> payara = CompletableFuture.runAsync(portal);
    List<CompletableFuture<Void>> all = List.of(keycloak, payara);
    all.forEach(one -> one.exceptionally(failure -> {
      fail(reason(failure));
      return null;
    }));
    CompletableFuture.allOf(keycloak, payara).join();
  }

  private static void watched(ServerProcess server) {
    server.onUnexpectedEnd(() -> fail("The portal ended by itself."));
  }

  /** Starts a server that the portal can miss for a while, again whenever it ends by itself. */
  private void kept(Supplier<ServerProcess> start) {
    start.get().onUnexpectedEnd(() -> again(start));
  }

  private void again(Supplier<ServerProcess> start) {
    while (!ServerProcess.isClosing()) {
      try {
        TimeUnit.SECONDS.sleep(AGAIN_SECONDS);
        screen.say("Starting it again");
        kept(start);
        return;
      } catch (Trouble e) {
        screen.say("%s", e.getMessage());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void welcome(String hint) {
    screen.plain("");
    screen.plain("  Canting is ready:  " + settings.portalUrl() + "/");
    if (settings.ownKeycloak()) {
      screen.plain("");
      screen.plain("  Development accounts, password \"canting\":");
      screen.plain("    officer        petugas dinas         sees and changes everything");
      screen.plain("    leader.kerek   pengurus paguyuban    sentra S01 S02 S06 S08 S10");
      screen.plain("    leader.tuban   pengurus paguyuban    sentra S05 S11 S12");
      screen.plain("    artisan.0001   perajin               the business TBN-0001");
      screen.plain("    researcher     peneliti              everything without personal data");
      screen.plain("    admin          admin dinas           accounts and operations");
      screen.plain("");
      screen.plain("  Keycloak's administration:  " + settings.keycloakUrl() + "/admin/  as " + settings.keycloakAdmin()
          + ", password in " + settings.data().resolve("keycloak-admin.secret"));
    }
    screen.plain("  Logs: " + settings.data().resolve("log"));
    screen.plain("  " + hint);
    screen.plain("");
  }

  /** Held until this process ends, however it ends. */
  private void lock() {
    try {
      lock = FileChannel.open(settings.data().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock.tryLock() == null) {
        throw new Trouble("Another portal is running with the data folder " + settings.data() + "; stop it, or name another folder with CANTING_DATA.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String reason(Throwable failure) {
    Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    return cause instanceof Trouble ? cause.getMessage() : "The start failed: " + cause;
  }

  private static void fail(String sentence) {
    if (!ServerProcess.isClosing() && FAILED.compareAndSet(false, true)) {
      System.err.println("canting: " + sentence);
    }
    Thread end = new Thread(() -> System.exit(1), "end");
    end.start();
    try {
      end.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
