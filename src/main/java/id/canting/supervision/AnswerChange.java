package id.canting.supervision;

import id.canting.survey.instrument.Label;
import org.jspecify.annotations.Nullable;

/** An answer that differs from that of the visit before. @param before words of the answer, null: none */
public record AnswerChange(String question, Label label, @Nullable Label before, @Nullable Label after) {}
