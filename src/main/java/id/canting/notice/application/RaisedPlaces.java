package id.canting.notice.application;

import id.canting.notice.NoticeFacts;
import id.canting.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** New places go to who waits first. */
@ApplicationScoped
class RaisedPlaces {
  @Inject Notices notices;
  @Inject SeatBook seats;

  void fill(@Observes Notices.PlacesRaised raised) {
    NoticeFacts notice = notices.lock(raised.code());
    seats.fill(notice, notice.taken());
  }
}
