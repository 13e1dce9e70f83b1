/// What was read of a folder, told as a tree for people and as JSON for programs.
@NullMarked
package plumbline.report.scan;

import org.jspecify.annotations.NullMarked;
