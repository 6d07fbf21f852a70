package id.canting.survey;

import id.canting.shared.Codes;
import id.canting.survey.CountedResponse.Mark;
import id.canting.survey.instrument.Instrument;
import id.canting.survey.instrument.Item;
import id.canting.survey.instrument.Scoring;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes a stored response apart into what is counted. */
final class ResponseMarks {
  private ResponseMarks() {}

  static CountedResponse of(Response response, Instrument instrument) {
    ResponseFacts facts = response.facts();
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark("status", facts.status().code(), 0));
    if (facts.status().isAnswered()) {
      for (Characteristic characteristic : Characteristic.values()) {
        marks.add(characteristic.mark(facts));
      }
      marks.add(new Mark("kendala_utama", facts.mainConstraint() == null ? "" : facts.mainConstraint().code(), 0));
      Map<String, String> scores = response.scores();
      Map<String, String> bands = response.bands();
      for (Scoring scale : instrument.scales()) {
        String score = scores.get(scale.code());
        marks.add(new Mark(scale.code(), score == null ? "" : bands.getOrDefault(scale.code(), ""), score == null ? 0 : Long.parseLong(score)));
      }
      instrument.items().stream().filter(i -> !i.type().equals(Item.TEXT) && i.isShown(facts.answers())).forEach(i -> marks.add(mark(i, facts.answers())));
    }
    return new CountedResponse(response.roundId(), response.businessId(), response.associationId(), facts.sentraId(), facts.subDistrictCode(), Codes.of(facts.scale()), Codes.of(facts.batikType()),
        Codes.of(facts.sex()), List.copyOf(marks));
  }

  private static Mark mark(Item item, Map<String, String> answers) {
    String answer = answers.get(item.code());
    return new Mark(item.code(), answer == null ? "" : answer, answer == null || !item.isWhole() ? 0 : Long.parseLong(answer));
  }
}
