/// Reports for other programs that know fewer results than an audit has: SARIF and JUnit.
@NullMarked
package plumbline.report.machine;

import org.jspecify.annotations.NullMarked;
