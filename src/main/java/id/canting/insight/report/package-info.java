/** The periodic report of the office: put together of the figures that the pages show, issued once and kept as it was. */
@NullMarked
package id.canting.insight.report;

import org.jspecify.annotations.NullMarked;
