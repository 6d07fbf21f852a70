/** What offices and partners do for businesses: programmes, their activities, and who took part. Later capabilities ask {@link id.canting.programme.Programmes} and {@link id.canting.programme.Served}. */
@NullMarked
package id.canting.programme;

import org.jspecify.annotations.NullMarked;
