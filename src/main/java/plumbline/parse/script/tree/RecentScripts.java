package plumbline.parse.script.tree;

import plumbline.parse.script.Script;
import plumbline.source.SourceDocument;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The scripts that were parsed last: a migration is read once for each way, and a helper for each
/// migration that imports it.
final class RecentScripts {

    private static final int MOST_CHARS = 1_000_000;

    /// The last one is kept however large it is, and one more for each processor beside it.
    private static final int LEAST_KEPT = Runtime.getRuntime().availableProcessors();

    /// In the order in which they were last asked for.
    private final Map<SourceDocument, Script> scripts = new LinkedHashMap<>(16, 0.75f, true);

    private int chars;

    synchronized Optional<Script> find(SourceDocument document) {
        return Optional.ofNullable(scripts.get(document));
    }

    synchronized void keep(Script script) {
        if (scripts.put(script.document(), script) == null) {
            chars += length(script);
        }
        Iterator<Script> oldest = scripts.values().iterator();
        while (chars > MOST_CHARS && scripts.size() > LEAST_KEPT && oldest.hasNext()) {
            chars -= length(oldest.next());
            oldest.remove();
        }
    }

    private static int length(Script script) {
        return script.document().text().length();
    }
}
