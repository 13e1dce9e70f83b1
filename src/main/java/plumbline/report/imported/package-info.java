/// What an old audit says and what does not agree in it, for people and for programs.
@NullMarked
package plumbline.report.imported;

import org.jspecify.annotations.NullMarked;
