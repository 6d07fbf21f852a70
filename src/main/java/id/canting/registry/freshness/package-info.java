/** Whether what the register says of a business still holds, as its owner says. */
@NullMarked
package id.canting.registry.freshness;

import org.jspecify.annotations.NullMarked;
