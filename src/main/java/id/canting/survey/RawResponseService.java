package id.canting.survey;

import id.canting.identity.Acting;
import id.canting.identity.DataScope;
import id.canting.registry.BatikType;
import id.canting.registry.Scale;
import id.canting.registry.Sex;
import id.canting.shared.Codes;
import id.canting.shared.Incident;
import id.canting.shared.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes response rows over that were kept raw before there were rounds: nothing need be imported again. */
@ApplicationScoped
class RawResponseService {
  private static final int PORTION = 200;
  private static final int EARLY = 1_000;

  @Inject RawResponseRepository raws;
  @Inject RoundRepository rounds;
  @Inject ResponseRepository responses;
  @Inject ResponseQueries queries;
  @Inject ResponseWriter writer;
  @Inject ResponseImportRepository done;
  @Inject ResponseSheet sheet;
  @Inject Acting acting;
  @Inject Clock clock;
  @Inject RawResponseService self;

  void begin(@Observes @Priority(EARLY) @Initialized(ApplicationScoped.class) Object start) {
    try {
      acting.asSystem(() -> {
        while (self.portion()) {
          continue; // one transaction for each portion
        }
        return null;
      });
    } catch (Exception e) {
      Incident.log(e); // the rows stay raw until the next start
    }
  }

  /** @return whether there was anything to take over */
  @Transactional(TxType.REQUIRES_NEW)
  boolean portion() {
    List<RawResponseRepository.Raw> all = raws.next(PORTION);
    for (RawResponseRepository.Raw raw : all) {
      take(raw);
      raws.taken(raw);
    }
    return !all.isEmpty();
  }

  private void take(RawResponseRepository.Raw raw) {
    Asked asked = queries.asked(raw.business(), DataScope.EVERYTHING).orElse(null);
    Period period = Period.of(raw.period()).orElse(null);
    if (asked == null || period == null) {
      return;
    }
    RoundFacts round = rounds.facts(period.text()).orElseGet(() -> sheet.open(period, raw.run()));
    Response present = responses.find(round.id(), asked.id()).orElse(null);
    ResponseFacts before = present == null ? null : present.facts();
    Response stored = writer.store(round, List.of(new ResponseWriter.Write(asked, present, facts(raw.said(), round))), "file", true).get(0);
    done.keep(raw.run(), List.of(new ResponseImportRepository.Done(raw.row(), stored.id(), round.id(), asked.code(), stored.version(), before)));
  }

  private ResponseFacts facts(Map<String, String> said, RoundFacts round) {
    ResponseStatus status = Codes.find(ResponseStatus.class, said.get("response_status")).orElse(ResponseStatus.COMPLETE);
    Map<String, String> answers = new LinkedHashMap<>();
    round.instrument().items().stream().filter(i -> said.containsKey(i.code()) && i.takes(said.get(i.code()))).forEach(i -> answers.put(i.code(), said.get(i.code())));
    Boolean member = said.containsKey("org_member") ? (Boolean) said.get("org_member").equals("ya") : null;
    Integer months = number(said.get("org_experience_months"));
    ResponseReader.ResponsePlaces.Centre centre = said.containsKey("sentra_code") ? queries.sentra(said.get("sentra_code")) : null;
    String day = said.get("survey_date");
    return new ResponseFacts(status, day == null || !day.matches("\\d{4}-\\d{2}-\\d{2}") ? null : LocalDate.parse(day), Codes.find(Scale.class, said.get("scale")).orElse(null),
        centre == null ? null : (Long) centre.id(), said.containsKey("kecamatan") ? queries.subDistrict(said.get("kecamatan")) : null,
        said.containsKey("village_code") && queries.subDistrictOfVillage(said.get("village_code")) != null ? said.get("village_code") : null,
        Codes.find(BatikType.class, said.get("batik_type")).orElse(null), Codes.find(Sex.class, said.get("sex")).orElse(null), number(said.get("workers")), number(said.get("age")),
        number(said.get("education_years")), member, Boolean.FALSE.equals(member) && months == null ? Integer.valueOf(0) : months, number(said.get("business_experience_years")),
        status.isAnswered() ? Codes.find(Constraint.class, said.get("main_constraint")).orElse(null) : null, status.isAnswered() ? answers : Map.of(), said.get("note"));
  }

  private static @Nullable Integer number(@Nullable String text) {
    return text == null || !text.matches("\\d{1,7}") ? null : Integer.valueOf(text);
  }
}
