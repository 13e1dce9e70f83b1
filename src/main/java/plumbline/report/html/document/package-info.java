/// A report as one page of HTML, and what of it hangs on other audits and documents.
@NullMarked
package plumbline.report.html.document;

import org.jspecify.annotations.NullMarked;
