package id.canting.supervision.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a letter of assignment is asked for with.
 *
 * @param officer whose visits of the day it is about
 * @param basis on what the visits rest, at most 1,000 characters; null: the plan of visits of that year
 * @param place where it is signed; null: Tuban
 * @param signatory name of who signs; null: left blank to be written by hand
 */
public record LetterDetails(@Nullable String officer, @Nullable LocalDate day, @Nullable String basis, @Nullable String place, @Nullable String signatory) {}
