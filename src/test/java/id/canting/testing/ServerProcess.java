package id.canting.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A server as a child process: its log, its end, and a note of its pid in the data folder, by which the next start finds it
 * when this launcher was killed before it could stop it.
 */
final class ServerProcess {
  private static final long STOP_SECONDS = 30;
  private static final long START_SECONDS = 900;
  private static final long PAUSE_MILLIS = 100;
  private static final long REPORT_SECONDS = 10;

  private static final Deque<ServerProcess> RUNNING = new ArrayDeque<>();
  private static final List<Process> TASKS = new ArrayList<>();
  private static boolean closing;

  private final String name;
  private final Process process;
  private final Path log;
  private final Path note;
  private final Screen screen;
  private volatile boolean stopping;

  private ServerProcess(String name, Process process, Path log, Path note, Screen screen) {
    this.name = name;
    this.process = process;
    this.log = log;
    this.note = note;
    this.screen = screen;
  }

  /** @param folder data folder of the launcher; holds {@code log} and {@code run} */
  static ServerProcess start(String name, Path folder, Screen screen, List<String> command, Map<String, String> environment) {
    try {
      Path log = Files.createDirectories(folder.resolve("log")).resolve(name.toLowerCase(Locale.ROOT) + ".log");
      Path note = Files.createDirectories(folder.resolve("run")).resolve(name + ".pid");
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
      builder.redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")));
      builder.environment().putAll(environment);
      synchronized (RUNNING) {
        refuseWhenClosing();
        Process process = builder.start();
        ServerProcess server = new ServerProcess(name, process, log, note, screen);
        RUNNING.push(server);
        Files.writeString(note, process.pid() + " " + started(process.toHandle()));
        return server;
      }
    } catch (IOException e) {
      throw new Trouble(name + " cannot be started: " + e.getMessage(), e);
    }
  }

  /** Runs a task of the name's server to its end. */
  static void run(String name, Path log, Path input, List<String> command, Map<String, String> environment) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectInput(input.toFile()).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    Process process;
    synchronized (RUNNING) {
      refuseWhenClosing();
      process = builder.start();
      TASKS.add(process);
    }
    try {
      if (process.waitFor() != 0) {
        throw new Trouble(name + " could not be prepared; the log is " + log + ".");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new Trouble("The start was interrupted.", e);
    }
  }

  /** Stops everything that this launcher started, the last first, and lets nothing more be started. */
  static void stopAll() {
    List<ServerProcess> servers;
    synchronized (RUNNING) {
      closing = true;
      TASKS.forEach(Process::destroyForcibly);
      servers = List.copyOf(RUNNING);
    }
    servers.forEach(server -> server.stopping = true);
    servers.forEach(ServerProcess::stop);
  }

  private static void refuseWhenClosing() {
    if (closing) {
      throw new Trouble("The start was interrupted.");
    }
  }

  /** Ends servers that an earlier launcher left behind when it was killed. */
  static void endLeftovers(Path folder, Screen screen) {
    Path notes = folder.resolve("run");
    if (!Files.isDirectory(notes)) {
      return;
    }
    try (Stream<Path> files = Files.list(notes)) {
      for (Path note : files.filter(file -> file.toString().endsWith(".pid")).toList()) {
        String[] parts = Files.readString(note).strip().split(" ");
        if (parts.length == 2) {
          ProcessHandle.of(Long.parseLong(parts[0])).filter(process -> started(process).equals(parts[1])).ifPresent(process -> {
            screen.say("Ending %s, left behind by an earlier start (pid %d)", note.getFileName().toString().replace(".pid", ""), process.pid());
            end(process);
          });
        }
        Files.delete(note);
      }
    } catch (IOException e) {
      throw new Trouble("The folder " + notes + " cannot be read.", e);
    }
  }

  long pid() {
    return process.pid();
  }

  /** Bytes of all objects of a Java server that are still in use, after a full collection. */
  long heap() {
    try {
      Process tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(pid()), "GC.class_histogram").start();
      String[] lines = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip().split("\n");
      String[] total = lines[lines.length - 1].strip().split("\\s+");
      if (!total[0].equals("Total")) {
        throw new Trouble("The heap of " + name + " cannot be measured: " + String.join(" ", lines));
      }
      return Long.parseLong(total[2]);
    } catch (IOException e) {
      throw new Trouble("The heap of " + name + " cannot be measured.", e);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Waits until the server is ready, telling every few seconds that it is still on its way. */
  void await(BooleanSupplier ready) {
    long begin = System.nanoTime();
    long told = begin;
    while (!ready.getAsBoolean()) {
      if (!process.isAlive()) {
        throw new Trouble(name + " ended while it was starting (exit " + process.exitValue() + "); its log is " + log + ".");
      }
      long now = System.nanoTime();
      if (now - begin > TimeUnit.SECONDS.toNanos(START_SECONDS)) {
        throw new Trouble(name + " was not ready within " + START_SECONDS + " seconds; its log is " + log + ".");
      }
      if (now - told > TimeUnit.SECONDS.toNanos(REPORT_SECONDS)) {
        told = now;
        screen.say("%s is still starting …", name);
      }
      pause();
    }
    screen.say("%s is ready", name);
  }

  /** Runs the action when the process ends without having been asked to. */
  void onUnexpectedEnd(Runnable action) {
    process.onExit().thenRunAsync(() -> {
      if (!stopping && !aboutToClose()) {
        screen.say("%s ended by itself (exit %d); its log is %s", name, process.exitValue(), log);
        action.run();
      }
    });
  }

  /** Ctrl-C reaches servers and launcher together; the launcher may need a moment to know. */
  private static boolean aboutToClose() {
    pause();
    return isClosing();
  }

  /** Whether the end has begun. */
  static boolean isClosing() {
    synchronized (RUNNING) {
      return closing;
    }
  }

  void stop() {
    stopping = true;
    if (process.isAlive()) {
      screen.say("Stopping %s", name);
    }
    end(process.toHandle());
    synchronized (RUNNING) {
      RUNNING.remove(this);
    }
    try {
      Files.deleteIfExists(note);
    } catch (IOException e) {
      screen.say("The file %s cannot be deleted", note);
    }
  }

  /** Ends the server as a power cut would. */
  void kill() {
    stopping = true;
    process.destroyForcibly();
    process.onExit().join();
    stop();
  }

  private static void end(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      process.destroyForcibly();
      process.onExit().join();
    }
  }

  private static String started(ProcessHandle process) {
    return process.info().startInstant().map(instant -> String.valueOf(instant.toEpochMilli())).orElse("0");
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("The start was interrupted.", e);
    }
  }
}
