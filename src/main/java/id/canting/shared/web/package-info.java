/** What every page shares. */
@NullMarked
package id.canting.shared.web;

import org.jspecify.annotations.NullMarked;
