package plumbline.gui.reporting;

import java.util.List;

/// What a report will be: its parts, what has to be known of the preview, and what of the report
/// before it is given away.
public record Preview(List<Page> pages, String note, List<Preflight> checks) {

    /// Where there is nothing to show.
    public static final Preview NOTHING = new Preview(List.of(), "", List.of());

    public Preview {
        pages = List.copyOf(pages);
        checks = List.copyOf(checks);
    }
}
