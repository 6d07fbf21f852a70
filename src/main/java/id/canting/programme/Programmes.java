package id.canting.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Programmes and activities, for capabilities that refer to them. Called within the caller's transaction; programmes are no secret of anybody who signs in. */
@ApplicationScoped
public class Programmes {
  @Inject ProgrammeRepository programmes;
  @Inject ProgrammeQueries queries;

  /** @param code for example PRG-0001 */
  public Optional<ProgrammeOutline> find(String code) {
    return programmes.find(code).map(Programme::outline);
  }

  public Optional<ProgrammeOutline> byId(long id) {
    return programmes.byId(id).map(Programme::outline);
  }

  /** As {@link #find}, and kept as it is until the transaction ends. */
  public Optional<ProgrammeOutline> lock(String code) {
    return programmes.findToRead(code).map(Programme::outline);
  }

  /** The latest 200 programmes, for a choice. */
  public List<ProgrammeOutline> latest() {
    return programmes.latest(200).stream().map(Programme::outline).toList();
  }

  /** @param code for example KEG-0001 */
  public Optional<ActivityOutline> activity(String code) {
    return queries.activity("a.code = ?1", code);
  }
}
