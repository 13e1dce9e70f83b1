/// Dependencies as graphs, one for each lens.
@NullMarked
package plumbline.analysis.graph;

import org.jspecify.annotations.NullMarked;
