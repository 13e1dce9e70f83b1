/// Finds what scripts import: other files of the opened folder, and what `path` and `fs` give.
@NullMarked
package plumbline.parse.script.module;

import org.jspecify.annotations.NullMarked;
