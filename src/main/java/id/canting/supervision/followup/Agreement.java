package id.canting.supervision.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What has to be done, by whom, until when; checked. @param due inclusive */
record Agreement(String task, FollowUpOwner owner, @Nullable String person, LocalDate due) {}
