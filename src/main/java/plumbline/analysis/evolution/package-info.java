/// The schema of one set as it grows: what differs between moments, what steps risk and touch.
@NullMarked
package plumbline.analysis.evolution;

import org.jspecify.annotations.NullMarked;
