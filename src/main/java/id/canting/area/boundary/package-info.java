/** Outlines of sub-districts for the map, uploaded by an administrator: read, checked, matched, kept with their history. */
@NullMarked
package id.canting.area.boundary;

import org.jspecify.annotations.NullMarked;
