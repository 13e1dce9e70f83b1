/// Graphs of dependencies as text, as JSON and for Graphviz.
@NullMarked
package plumbline.report.dependency;

import org.jspecify.annotations.NullMarked;
