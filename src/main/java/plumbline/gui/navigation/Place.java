package plumbline.gui.navigation;

import plumbline.gui.style.Icon;

/// The nine places of the rail, in the order of their numbers.
public enum Place {
    OVERVIEW(1, "place.overview", Icon.OVERVIEW),
    REVIEW(2, "place.review", Icon.REVIEW),
    MATRIX(3, "place.matrix", Icon.MATRIX),
    TIMELINE(4, "place.timeline", Icon.TIMELINE),
    GRAPH(5, "place.graph", Icon.GRAPH),
    SCHEMA(6, "place.schema", Icon.SCHEMA),
    FINDINGS(7, "place.findings", Icon.FINDINGS),
    COMPARE(8, "place.compare", Icon.COMPARE),
    REPORTS(9, "place.reports", Icon.REPORTS);

    private final int number;
    private final String key;
    private final Icon icon;

    Place(int number, String key, Icon icon) {
        this.number = number;
        this.key = key;
        this.icon = icon;
    }

    /// The texts `.title`, `.long` and `.empty` hang on it.
    public String key() {
        return key;
    }

    public Icon icon() {
        return icon;
    }

    /// 1 to 9: what stands in the rail and behind Ctrl.
    public int number() {
        return number;
    }
}
