package id.canting.statistics;

import id.canting.survey.RoundStatus;
import java.time.LocalDate;

/**
 * A round as tables know it.
 *
 * @param instrument version of the questionnaire
 */
public record CountedRound(long id, String period, LocalDate firstDay, LocalDate lastDay, RoundStatus status, int instrument) {}
