/// What people decided: actions, what they add up to, journals, anchors, scores, imported audits.
@NullMarked
package plumbline.review;

import org.jspecify.annotations.NullMarked;
