/// The list of checks and their pages.
@NullMarked
package plumbline.report.catalogue;

import org.jspecify.annotations.NullMarked;
