/// The schema of a service through its migrations.
@NullMarked
package plumbline.analysis.schema;

import org.jspecify.annotations.NullMarked;
