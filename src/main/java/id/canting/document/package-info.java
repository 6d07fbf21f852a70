/** Files of records, pictures, papers (PDF) and QR codes. Every capability that keeps or prints something may use it. */
@NullMarked
package id.canting.document;

import org.jspecify.annotations.NullMarked;
