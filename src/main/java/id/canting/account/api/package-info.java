/** REST doors of accounts. */
@NullMarked
package id.canting.account.api;

import org.jspecify.annotations.NullMarked;
