/// What people decided: events, their fold, the journal, anchors, scores, imported audits.
@NullMarked
package plumbline.review;

import org.jspecify.annotations.NullMarked;
