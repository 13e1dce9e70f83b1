/// How old audits come in: read, matched, held against themselves, and taken over as one step.
@NullMarked
package plumbline.gui.imports.flow;

import org.jspecify.annotations.NullMarked;
