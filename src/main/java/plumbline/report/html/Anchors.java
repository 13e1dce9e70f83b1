package plumbline.report.html;

import plumbline.review.decision.Cell;

import java.net.URI;
import java.net.URISyntaxException;

/// Where in the page a cell stands: `#order-service/lock-timeout`.
public final class Anchors {

    private Anchors() {}

    /// The id of the element; it may hold anything but blanks.
    public static String of(Cell cell) {
        return of(cell.service()) + "/" + cell.check();
    }

    static String of(String service) {
        return service.replaceAll("\\s+", "_");
    }

    /// The address of an id in the same page.
    public static String link(String id) {
        try {
            return new URI(null, null, null, id).toASCIIString();
        } catch (URISyntaxException _) {
            return "#";
        }
    }
}
