/// Checks on seed data.
@NullMarked
package plumbline.check.seeds;

import org.jspecify.annotations.NullMarked;
