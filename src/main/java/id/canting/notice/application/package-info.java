/** Applications to notices: who may take part, who gets a seat and why, who waits, and what became of credit that was asked for. */
@NullMarked
package id.canting.notice.application;

import org.jspecify.annotations.NullMarked;
