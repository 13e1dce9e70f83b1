/// How a report is asked for on the command line: as what, by which formula, and where it goes.
@NullMarked
package plumbline.cli.report;

import org.jspecify.annotations.NullMarked;
