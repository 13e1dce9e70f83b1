/// Checks on what keeps production safe while migrations run.
@NullMarked
package plumbline.check.production;

import org.jspecify.annotations.NullMarked;
