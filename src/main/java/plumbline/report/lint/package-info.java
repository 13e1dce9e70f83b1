/// What checks find in single files, as text and JSON.
@NullMarked
package plumbline.report.lint;

import org.jspecify.annotations.NullMarked;
