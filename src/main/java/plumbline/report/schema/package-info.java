/// A schema as text, as JSON and as SQL.
@NullMarked
package plumbline.report.schema;

import org.jspecify.annotations.NullMarked;
