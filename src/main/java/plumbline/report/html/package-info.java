/// Reports as one page for browsers and printers, which needs nothing beside itself.
@NullMarked
package plumbline.report.html;

import org.jspecify.annotations.NullMarked;
