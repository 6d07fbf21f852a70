package id.canting.insight.explorer;

import java.util.List;

/** A measure as the catalogue tells it. @param dimensions codes by which it can be told and narrowed */
public record MeasureEntry(String code, String kind, String record, List<String> dimensions) {}
