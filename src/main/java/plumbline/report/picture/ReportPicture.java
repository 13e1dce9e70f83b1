package plumbline.report.picture;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// A drawing that stands in a report: `svg` is the file that a document links to by the name
/// `file`, `inPage` the same for within a page, whose colours it takes.
public record ReportPicture(String file, String title, String svg, String inPage) {

    /// What the file of a drawing is called beside a document: `audit.md` has `audit-timeline.svg`.
    public static String beside(@Nullable Path document, String name) {
        String file = document == null ? "" : String.valueOf(document.getFileName());
        int dot = file.lastIndexOf('.');
        String bare = dot > 0 ? file.substring(0, dot) : file;
        return (bare.isEmpty() ? "" : bare + "-") + name + ".svg";
    }
}
