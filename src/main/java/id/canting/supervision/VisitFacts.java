package id.canting.supervision;

import java.time.LocalDate;

/** What is told of a visit, found to be right. */
record VisitFacts(VisitPurpose purpose, LocalDate day, String checklist, int checklistVersion, VisitContent content) {}
