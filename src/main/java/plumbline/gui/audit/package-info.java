/// The audit of the open folders: what checks propose, what people decide, saved at once.
@NullMarked
package plumbline.gui.audit;

import org.jspecify.annotations.NullMarked;
