package plumbline.report.picture;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Supplier;

/// A drawing that stands in a report: `svg` is the file that a document links to by the name
/// `file`, `inPage` the same for within a page, whose colours it takes, and `points` what a
/// workbook holds.
public record ReportPicture(String file, String title, String svg, String inPage, Points points) {

    /// A PNG, made when somebody wants it, and how large it is shown.
    public record Points(double width, double height, Supplier<byte[]> png) {}

    /// What the file of a drawing is called beside a document: `audit.md` has `audit-timeline.svg`.
    public static String beside(@Nullable Path document, String name) {
        String file = document == null ? "" : String.valueOf(document.getFileName());
        int dot = file.lastIndexOf('.');
        String bare = dot > 0 ? file.substring(0, dot) : file;
        return (bare.isEmpty() ? "" : bare + "-") + name + ".svg";
    }
}
