/// Where auditors live: one check after the other, proposal, evidence, verdict.
@NullMarked
package plumbline.gui.review;

import org.jspecify.annotations.NullMarked;
