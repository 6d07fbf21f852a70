/** Pages of the survey; nobody else's business. */
@NullMarked
package id.canting.survey.web;

import org.jspecify.annotations.NullMarked;
