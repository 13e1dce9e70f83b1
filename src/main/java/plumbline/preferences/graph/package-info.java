/// Where things lay in the graph of each workspace.
@NullMarked
package plumbline.preferences.graph;

import org.jspecify.annotations.NullMarked;
