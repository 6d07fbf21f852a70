package id.canting.supervision.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed in a visit, as it is told and kept with it. Task, owner and due are needed; who reads it finds them checked.
 *
 * @param owner code of {@link FollowUpOwner}
 * @param person account or name of who has to do it; null: whoever has that part
 * @param due inclusive
 */
public record AgreedTask(@Nullable String task, @Nullable String owner, @Nullable String person, @Nullable LocalDate due) {}
