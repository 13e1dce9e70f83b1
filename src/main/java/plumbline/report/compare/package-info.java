/// What is different between two audits, as text and JSON.
@NullMarked
package plumbline.report.compare;

import org.jspecify.annotations.NullMarked;
