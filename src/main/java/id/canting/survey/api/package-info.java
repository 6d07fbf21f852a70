/** REST door of the survey; nobody else's business. */
@NullMarked
package id.canting.survey.api;

import org.jspecify.annotations.NullMarked;
