/// Migrations that stand in several services, and how such copies have drifted apart.
@NullMarked
package plumbline.analysis.copy;

import org.jspecify.annotations.NullMarked;
