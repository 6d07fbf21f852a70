/** Questionnaires as data: items, scales and bands. The survey asks with them, statistics reads their names. */
@NullMarked
package id.canting.survey.instrument;

import org.jspecify.annotations.NullMarked;
