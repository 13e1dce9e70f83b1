package plumbline.review.structure;

/// A key or an item of a list whose end is still to come.
final class YamlPart {

    private final int indent;
    private final boolean item;
    private final String label;
    private final int start;
    private int items;
    private String id = "";
    private String author = "";

    YamlPart(int indent, boolean item, String label, int start) {
        this.indent = indent;
        this.item = item;
        this.label = label;
        this.start = start;
    }

    int indent() {
        return indent;
    }

    boolean isItem() {
        return item;
    }

    int start() {
        return start;
    }

    int nextItem() {
        items++;
        return items;
    }

    /// Hears of a key in it.
    void knows(String key, String value) {
        if (key.equals("id")) {
            id = value;
        } else if (key.equals("author")) {
            author = value;
        }
    }

    String label() {
        return label.equals(YamlSections.CHANGE_SET)
                ? "changeSet %s (%s)".formatted(id, author)
                : label;
    }
}
