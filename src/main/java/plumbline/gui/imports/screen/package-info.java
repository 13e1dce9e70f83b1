/// The four steps in which old audits come in, as they are shown.
@NullMarked
package plumbline.gui.imports.screen;

import org.jspecify.annotations.NullMarked;
