/** What every REST door shares: the application, JSON, and how errors are told. */
@NullMarked
package id.canting.shared.api;

import org.jspecify.annotations.NullMarked;
