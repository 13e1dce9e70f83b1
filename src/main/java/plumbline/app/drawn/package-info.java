/// The places of the window that draw: timeline, graph, schema over time.
@NullMarked
package plumbline.app.drawn;

import org.jspecify.annotations.NullMarked;
