package id.canting.survey;

import id.canting.registry.LatestConstraints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stores responses and tells who counts them, in the caller's transaction. */
@ApplicationScoped
class ResponseWriter {
  @Inject ResponseRepository responses;
  @Inject Event<ResponsesChanged> changed;
  @Inject LatestConstraints constraints;
  @Inject QualityLook quality;
  @Inject Clock clock;

  /** @param present null for a new one; @param association of the business */
  record Write(Asked business, @Nullable Response present, ResponseFacts facts) {}

  /** @param source form, grid, file or rest @return the responses, in the same order */
  List<Response> store(RoundFacts round, List<Write> writes, String source, boolean bulk) {
    List<Response> stored = new ArrayList<>();
    List<Response> made = new ArrayList<>();
    List<@Nullable CountedResponse> before = new ArrayList<>();
    for (Write write : writes) {
      Response response = write.present();
      before.add(response == null ? null : ResponseMarks.of(response, round.instrument()));
      if (response == null) {
        response = new Response(round, write.business(), write.facts(), round.instrument(), source, clock.instant());
        made.add(response);
      } else {
        response.become(write.facts(), round.instrument(), round.firstDay(), source, clock.instant());
      }
      stored.add(response);
    }
    responses.add(made);
    List<ResponsesChanged.Change> changes = new ArrayList<>();
    for (int i = 0; i < stored.size(); i++) {
      changes.add(new ResponsesChanged.Change(before.get(i), ResponseMarks.of(stored.get(i), round.instrument())));
    }
    fire(changes, bulk);
    follow(round, stored);
    return stored;
  }

  void remove(RoundFacts round, List<Response> gone, boolean bulk) {
    List<ResponsesChanged.Change> changes = new ArrayList<>();
    for (Response response : gone) {
      changes.add(new ResponsesChanged.Change(ResponseMarks.of(response, round.instrument()), null));
      responses.remove(response);
    }
    fire(changes, bulk);
    constraints.tell(responses.latestConstraints(gone.stream().map(Response::businessId).toList()));
  }

  /** Scores responses anew by the bands that hold now. */
  void score(RoundFacts round, List<Response> all) {
    List<ResponsesChanged.Change> changes = new ArrayList<>();
    for (Response response : all) {
      CountedResponse before = ResponseMarks.of(response, round.instrument());
      response.score(round.instrument(), round.firstDay());
      changes.add(new ResponsesChanged.Change(before, ResponseMarks.of(response, round.instrument())));
    }
    fire(changes, true);
    follow(round, all);
  }

  private void follow(RoundFacts round, List<Response> stored) {
    constraints.tell(responses.latestConstraints(stored.stream().map(Response::businessId).toList()));
    quality.look(round, stored);
  }

  /** The business now belongs to another association: whoever leads it sees the responses. */
  void move(RoundFacts round, Response response, @Nullable Long association) {
    CountedResponse before = ResponseMarks.of(response, round.instrument());
    response.moveTo(association);
    fire(List.of(new ResponsesChanged.Change(before, ResponseMarks.of(response, round.instrument()))), false);
  }

  private void fire(List<ResponsesChanged.Change> changes, boolean bulk) {
    responses.flush();
    if (!changes.isEmpty()) {
      changed.fire(new ResponsesChanged(List.copyOf(changes), bulk));
    }
  }
}
