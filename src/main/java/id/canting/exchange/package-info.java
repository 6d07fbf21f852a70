/** Tables in and out: reading and writing workbooks and csv, judging rows, import runs. Capabilities bring their sheets by SheetImport. */
@NullMarked
package id.canting.exchange;

import org.jspecify.annotations.NullMarked;
