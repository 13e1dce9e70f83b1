package plumbline.parse.script.tree;

import plumbline.parse.script.Script;
import plumbline.source.SourceDocument;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The scripts that were parsed last: a migration is read once for each way, and a helper for each
/// migration that imports it.
final class RecentScripts {

    private static final int MOST_CHARS = 500_000;

    /// The last one is kept however large it is, and one more for each processor beside it.
    private static final int LEAST_KEPT = Runtime.getRuntime().availableProcessors();

    private final Deque<Script> scripts = new ArrayDeque<>();
    private int chars;

    synchronized Optional<Script> find(SourceDocument document) {
        return scripts.stream().filter(each -> each.document() == document).findFirst();
    }

    synchronized void keep(Script script) {
        scripts.addFirst(script);
        chars += length(script);
        while (chars > MOST_CHARS && scripts.size() > LEAST_KEPT) {
            chars -= length(scripts.removeLast());
        }
    }

    private static int length(Script script) {
        return script.document().text().length();
    }
}
