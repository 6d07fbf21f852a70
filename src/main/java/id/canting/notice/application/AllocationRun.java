package id.canting.notice.application;

import id.canting.notice.seat.FairSeat;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fair allocation as it was made. @param number from 1; @param places null: no limit; @param reason why it was made again; @param seats in order */
record AllocationRun(int number, String seed, @Nullable Integer places, Instant at, String by, @Nullable String reason, List<FairSeat> seats) {
  private static final Jsonb JSON = JsonbBuilder.create();

  static String json(List<FairSeat> seats) {
    return JSON.toJson(seats.toArray(new FairSeat[0]));
  }

  static String json(FairSeat seat) {
    return JSON.toJson(seat);
  }

  static List<FairSeat> seats(String json) {
    return List.of(JSON.fromJson(json, FairSeat[].class));
  }

  static ApplicationRow.@Nullable Seat seat(@Nullable String json) {
    if (json == null) {
      return null;
    }
    FairSeat seat = JSON.fromJson(json, FairSeat.class);
    return new ApplicationRow.Seat(seat.rank(), seat.accepted(), seat.basis().code(), seat.lastServed(), seat.severity(), seat.draw());
  }
}
