package id.canting.notice.application;

import id.canting.identity.CurrentUser;
import id.canting.notice.NoticeFacts;
import id.canting.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Gives seats and places on the waiting list. The caller holds the lock on the notice, so seats are never given twice. */
@ApplicationScoped
class SeatBook {
  /** Between two places of the waiting list there is room for those who are moved up. */
  static final long GAP = 1_000_000;
  private static final int ALL = 100_000;

  @Inject Notices notices;
  @Inject ApplicationRepository applications;
  @Inject ApplicationPost post;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** Gives a seat where one is free, else the last place of the waiting list. */
  void claim(NoticeFacts notice, Application application) {
    long last = applications.lastPlace(notice.id());
    if (last == 0 && free(notice, notice.taken())) {
      application.accept(clock.instant());
      notices.seats(notice.id(), notice.taken() + 1);
      applications.log(application, clock.instant(), user.username(), ApplicationStep.ACCEPTED, null);
    } else {
      application.await(last + GAP, clock.instant());
      applications.log(application, clock.instant(), user.username(), ApplicationStep.WAITING, null);
    }
  }

  /** Gives free seats to those who wait, in their order, and tells them. @param taken seats that are held now @return how many moved up */
  int fill(NoticeFacts notice, int taken) {
    int room = notice.places() == null ? ALL : Math.max(0, notice.places() - taken);
    List<Application> next = room == 0 ? List.of() : applications.waiting(notice.id(), room);
    for (Application one : next) {
      one.accept(clock.instant());
    }
    notices.seats(notice.id(), taken + next.size());
    applications.log(next, clock.instant(), user.username(), ApplicationStep.PROMOTED);
    post.promoted(notice, next);
    return next.size();
  }

  /** Puts an application at a position of the waiting list; positions past its end mean the end. @param position from 1 */
  void move(NoticeFacts notice, Application application, int position) {
    application.move(Long.MAX_VALUE);
    List<Application> others = new ArrayList<>(applications.waiting(notice.id(), ALL));
    others.remove(application);
    others.add(Math.min(position, others.size() + 1) - 1, application);
    for (int i = 0; i < others.size(); i++) {
      others.get(i).move((i + 1) * GAP);
    }
  }

  static boolean free(NoticeFacts notice, int taken) {
    return notice.places() == null || taken < notice.places();
  }
}
