/// Graphs of what depends on what: boxes, the lines between them, and where they lie.
@NullMarked
package plumbline.drawing.graph;

import org.jspecify.annotations.NullMarked;
