package id.canting.supervision.schedule;

import java.time.LocalDate;

/** How many visits an officer has on a day. @param planned still to come or being written; @param made told to have taken place */
public record DayLoad(String officer, LocalDate day, long planned, long made) {}
