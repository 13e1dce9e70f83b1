/// Reports sealed with their evidence, so that others can see that nothing of it was changed.
@NullMarked
package plumbline.report.dossier;

import org.jspecify.annotations.NullMarked;
