/// Which databases services reach, and which of them they share.
@NullMarked
package plumbline.analysis.database;

import org.jspecify.annotations.NullMarked;
