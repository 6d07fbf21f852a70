package id.canting.survey;

import id.canting.survey.instrument.Item;
import org.jspecify.annotations.Nullable;

/** A column of the grid, named as in files. @param item the question of the instrument; null for what every response has */
public record GridColumn(String field, @Nullable Item item) {}
