package id.canting.testing;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Sixteen signed-in people who look at lists and profiles, with a second to think between two pages. */
final class BenchUsers {
  private static final int PEOPLE = 16;

  private final Portal portal;
  private final List<String> codes;

  BenchUsers(Portal portal, List<String> codes) {
    this.portal = portal;
    this.codes = codes;
  }

  void run(int seconds, BenchReport report) throws InterruptedException {
    List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
    AtomicInteger errors = new AtomicInteger();
    List<String> sessions = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      sessions.add(portal.session(i % 4 == 3 ? "leader.kerek" : "officer"));
    }
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    List<Thread> people = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      String session = sessions.get(i);
      Random random = new Random(i);
      people.add(new Thread(() -> person(session, random, end, nanos, errors)));
    }
    people.forEach(Thread::start);
    for (Thread person : people) {
      person.join();
    }
    long[] times = nanos.stream().mapToLong(Long::longValue).toArray();
    report.times("16 users", "mixed", "HTML", times, null);
    report.say("%d signed-in people for %d s, a second to think between two pages, lists and profiles: %,d pages, %d errors.", PEOPLE, seconds, times.length, errors.get());
  }

  private void person(String session, Random random, long end, List<Long> nanos, AtomicInteger errors) {
    for (int i = random.nextInt(4); System.nanoTime() < end; i++) {
      String path = switch (i % 4) {
        case 0 -> "/registry/businesses.xhtml?page=" + random.nextInt(200);
        case 1 -> "/registry/businesses.xhtml?scale=micro&sort=name&page=" + random.nextInt(50);
        default -> "/registry/business.xhtml?code=" + codes.get(random.nextInt(codes.size()));
      };
      long start = System.nanoTime();
      int status = portal.send(HttpRequest.newBuilder(portal.at(path)).header("Cookie", session)).statusCode();
      nanos.add(System.nanoTime() - start);
      if (status != 200 && status != 404) { // a leader may not see a neighbour's profile
        errors.incrementAndGet();
        System.out.println(path + " answered " + status + " to " + session.substring(0, 24) + " as page " + i);
      }
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
    }
  }
}
