/** Photos of visits: they come in pieces that resume, are made anew from their pixels, and are shown to who may read the visit. */
@NullMarked
package id.canting.supervision.photo;

import org.jspecify.annotations.NullMarked;
