/// Which service makes which table, and who else works on it.
@NullMarked
package plumbline.analysis.ownership;

import org.jspecify.annotations.NullMarked;
