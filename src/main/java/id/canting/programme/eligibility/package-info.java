/** Who may take part, as data: criteria of programmes and notices, said in plain words and judged for one business. Programmes and notices keep them as JSON. */
@NullMarked
package id.canting.programme.eligibility;

import org.jspecify.annotations.NullMarked;
