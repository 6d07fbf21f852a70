package id.canting.testing;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/** Progress on the screen, each line with the seconds since the start. */
final class Screen {
  private final long start = System.nanoTime();
  private final PrintStream out;

  Screen(PrintStream out) {
    this.out = out;
  }

  void say(String text, Object... args) {
    out.printf("[%4d s] %s%n", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start), text.formatted(args));
    out.flush();
  }

  void plain(String text) {
    out.println(text);
    out.flush();
  }
}
