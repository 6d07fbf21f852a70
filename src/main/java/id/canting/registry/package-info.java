/** The register of batik businesses, craftspeople and sentra. */
@NullMarked
package id.canting.registry;

import org.jspecify.annotations.NullMarked;
