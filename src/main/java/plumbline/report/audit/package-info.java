/// Proposals of all checks for services, as text and JSON.
@NullMarked
package plumbline.report.audit;

import org.jspecify.annotations.NullMarked;
