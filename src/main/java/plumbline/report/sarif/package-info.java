/// What all SARIF files share, whatever their results are about.
@NullMarked
package plumbline.report.sarif;

import org.jspecify.annotations.NullMarked;
