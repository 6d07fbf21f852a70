/** What people open first: the start page of each role, the explorer, the map, reports and the search. Knows every capability; nobody knows it. */
@NullMarked
package id.canting.insight;

import org.jspecify.annotations.NullMarked;
