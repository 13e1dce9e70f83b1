package plumbline.report.excel.table;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What was made of texts that came lately, found by the very text.
///
/// A column says few things in turn, and to see that a text is the same object costs next to
/// nothing. One that is only equal is not found.
public final class Lately<V> {

    private static final int ROOM = 1 << 8;

    private final List<@Nullable Entry<V>> entries =
            new ArrayList<>(Collections.nCopies(ROOM, null));

    private record Entry<V>(String text, V made) {}

    /// Nothing for a text that did not come lately.
    @SuppressWarnings("ReferenceEquality") // an equal text is made anew
    public @Nullable V of(String text) {
        Entry<V> there = entries.get(place(text));
        return there != null && there.text() == text ? there.made() : null;
    }

    public void keep(String text, V made) {
        entries.set(place(text), new Entry<>(text, made));
    }

    /// Texts that share a place take turns.
    private static int place(String text) {
        int hash = text.hashCode();
        return (hash ^ hash >>> 8) & ROOM - 1;
    }
}
