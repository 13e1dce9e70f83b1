/// Reports as assessment results of OSCAL, which programs for security audits read.
@NullMarked
package plumbline.report.machine.oscal;

import org.jspecify.annotations.NullMarked;
