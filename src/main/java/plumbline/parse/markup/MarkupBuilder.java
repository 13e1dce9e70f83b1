package plumbline.parse.markup;

import org.jspecify.annotations.Nullable;

import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts the nodes of a document together as their beginnings and ends arrive, within limits.
///
/// An alias shares the node that it stands for, and counts as much as that holds.
final class MarkupBuilder {

    static final int DEEPEST = 200;
    private static final long MOST_NODES = 3_000_000;
    private static final String MERGE = "<<";

    private final SourceDocument document;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Sized> anchors = new HashMap<>();
    private long nodes;
    private @Nullable MarkupNode root;

    private record Sized(MarkupNode node, long size) {}

    /// A collection that has begun.
    private static final class Open {
        final boolean mapping;
        final int start;
        final @Nullable String anchor;
        final long before;
        final List<MarkupNode> items = new ArrayList<>();
        final List<MarkupNode.Entry> entries = new ArrayList<>();
        MarkupNode.@Nullable Scalar key;
        boolean valueWanted;

        Open(boolean mapping, int start, @Nullable String anchor, long before) {
            this.mapping = mapping;
            this.start = start;
            this.anchor = anchor;
            this.before = before;
        }
    }

    MarkupBuilder(SourceDocument document) {
        this.document = document;
    }

    void begin(boolean mapping, int start, @Nullable String anchor) throws MarkupException {
        if (open.size() >= DEEPEST) {
            throw new MarkupException("nested more than " + DEEPEST + " levels deep", start);
        }
        open.push(new Open(mapping, start, anchor, nodes));
    }

    void end(int end) throws MarkupException {
        Open done = open.pop();
        MarkupNode node =
                done.mapping
                        ? new MarkupNode.Mapping(
                                done.entries, document.span(done.start, trimmed(done.start, end)))
                        : new MarkupNode.Sequence(
                                done.items, document.span(done.start, trimmed(done.start, end)));
        add(node, 1, done.start);
        remember(done.anchor, node, nodes - done.before);
    }

    void scalar(EmbeddedText text, boolean quoted, int start, int end, @Nullable String anchor)
            throws MarkupException {
        MarkupNode node = new MarkupNode.Scalar(text, quoted, document.span(start, end));
        add(node, 1, start);
        remember(anchor, node, 1);
    }

    void alias(String anchor, int at) throws MarkupException {
        Sized meant = anchors.get(anchor);
        if (meant == null) {
            throw new MarkupException("nothing before this is named &" + anchor, at);
        }
        add(meant.node(), meant.size(), at);
    }

    /// The document that was put together, ready for the next one.
    @Nullable MarkupNode take() {
        MarkupNode taken = root;
        root = null;
        anchors.clear();
        return taken;
    }

    private void remember(@Nullable String anchor, MarkupNode node, long size) {
        if (anchor != null) {
            anchors.put(anchor, new Sized(node, size));
        }
    }

    private void add(MarkupNode node, long size, int at) throws MarkupException {
        nodes += size;
        if (nodes > MOST_NODES) {
            throw new MarkupException("expands to more than " + MOST_NODES + " values", at);
        }
        Open parent = open.peek();
        if (parent == null) {
            root = node;
        } else if (!parent.mapping) {
            parent.items.add(node);
        } else if (!parent.valueWanted) {
            parent.key = node instanceof MarkupNode.Scalar scalar ? scalar : null;
            parent.valueWanted = true;
        } else {
            parent.valueWanted = false;
            addEntry(parent, node);
        }
    }

    /// A key that is no text cannot be looked up by anybody, so its value is left out.
    private static void addEntry(Open parent, MarkupNode value) {
        MarkupNode.Scalar key = parent.key;
        if (key == null) {
            return;
        }
        if (key.text().text().equals(MERGE) && !key.quoted()) {
            merge(parent, value);
        } else {
            parent.entries.add(new MarkupNode.Entry(key.text(), key.span(), value));
        }
    }

    /// What is merged stands first, so that the mapping's own entries win.
    private static void merge(Open parent, MarkupNode value) {
        List<MarkupNode.Entry> merged = new ArrayList<>();
        for (MarkupNode each : value.each().reversed()) {
            if (each instanceof MarkupNode.Mapping mapping) {
                merged.addAll(mapping.entries());
            }
        }
        merged.addAll(parent.entries);
        parent.entries.clear();
        parent.entries.addAll(lastOfEachName(merged));
    }

    private static List<MarkupNode.Entry> lastOfEachName(List<MarkupNode.Entry> entries) {
        Map<String, MarkupNode.Entry> last = new LinkedHashMap<>();
        entries.forEach(entry -> last.put(entry.name(), entry));
        return List.copyOf(last.values());
    }

    /// A block collection is said to end where the next thing begins.
    private int trimmed(int start, int end) {
        int at = Math.min(end, document.text().length());
        while (at > start + 1 && Character.isWhitespace(document.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
