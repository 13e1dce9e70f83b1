/// Which column of a table in an audit holds what.
@NullMarked
package plumbline.review.imports.columns;

import org.jspecify.annotations.NullMarked;
