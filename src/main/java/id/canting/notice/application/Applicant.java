package id.canting.notice.application;

import id.canting.programme.eligibility.ApplicantFacts;
import org.jspecify.annotations.Nullable;

/** A business that applies or could, as the register knows it now. @param email of the owner */
record Applicant(long id, String code, String name, @Nullable String email, ApplicantFacts facts) {}
