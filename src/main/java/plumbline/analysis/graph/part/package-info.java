/// Parts of graphs that a person can take in: around what matters, around a node, between two.
@NullMarked
package plumbline.analysis.graph.part;

import org.jspecify.annotations.NullMarked;
