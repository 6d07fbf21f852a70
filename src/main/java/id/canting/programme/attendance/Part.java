package id.canting.programme.attendance;

import id.canting.shared.Personal;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a business took part in an activity, for its own timeline. @param craftsperson name; null: the owner */
public record Part(String activity, String name, String programme, String programmeName, String kind, LocalDate from, LocalDate to, @Nullable String village, @Personal @Nullable String craftsperson,
    @Nullable BigDecimal before, @Nullable BigDecimal after, @Personal String certificate) {}
