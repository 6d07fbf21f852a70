/** Papers of programmes: attendance sheets, certificates, member cards. */
@NullMarked
package id.canting.programme.paper;

import org.jspecify.annotations.NullMarked;
