/// The words in which people ask for cells: `status:fail disp:none sev>=high`.
@NullMarked
package plumbline.review.query;

import org.jspecify.annotations.NullMarked;
