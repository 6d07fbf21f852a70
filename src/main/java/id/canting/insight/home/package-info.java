/** What the start page of each role tells: what waits, what is new, the key figures, how the portal is. For the doors of insight. */
@NullMarked
package id.canting.insight.home;

import org.jspecify.annotations.NullMarked;
