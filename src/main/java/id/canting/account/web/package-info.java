/** Pages of accounts. */
@NullMarked
package id.canting.account.web;

import org.jspecify.annotations.NullMarked;
