/// Drawings that stand in reports; whoever has a report written draws them.
@NullMarked
package plumbline.report.picture;

import org.jspecify.annotations.NullMarked;
