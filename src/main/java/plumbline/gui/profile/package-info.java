/// What judging takes for granted: where each value comes from, and what an auditor says instead.
@NullMarked
package plumbline.gui.profile;

import org.jspecify.annotations.NullMarked;
