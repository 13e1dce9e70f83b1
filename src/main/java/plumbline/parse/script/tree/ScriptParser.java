package plumbline.parse.script.tree;

import plumbline.parse.script.Script;
import plumbline.parse.script.ScriptLanguage;
import plumbline.parse.script.Span;
import plumbline.parse.script.Statement;
import plumbline.parse.script.Unreadable;
import plumbline.source.SourceDocument;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Parses scripts; may be used by many threads at once.
public final class ScriptParser {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    /// A native parser serves one thread, so each call takes one and puts it back.
    private final Map<ScriptLanguage, Deque<TreeReader>> idle = new EnumMap<>(ScriptLanguage.class);

    private final RecentScripts recent = new RecentScripts();
    private final Duration longest;

    public ScriptParser() {
        this(LONGEST);
    }

    /// Gives up on a file after that time.
    public ScriptParser(Duration longest) {
        this.longest = longest;
        for (ScriptLanguage language : ScriptLanguage.values()) {
            idle.put(language, new ArrayDeque<>());
        }
    }

    /// Parses a text without a byte order mark; the ending of the file name tells the language.
    public Script parse(SourceDocument document) {
        Optional<Script> known = recent.find(document);
        if (known.isPresent()) {
            return known.get();
        }
        Script script = parseAnew(document);
        recent.keep(script);
        return script;
    }

    private Script parseAnew(SourceDocument document) {
        ScriptLanguage language =
                ScriptLanguage.findFor(document.file()).orElse(ScriptLanguage.JAVASCRIPT);
        Script script = parse(document, language);
        if (script.unreadable().isEmpty()
                || language == ScriptLanguage.TYPESCRIPT
                || hasTimedOut(script)) {
            return script;
        }
        // types written into a .js file are no reason to give up
        Script other = parse(document, ScriptLanguage.TYPESCRIPT);
        return other.unreadable().isEmpty() ? other : script;
    }

    private static boolean hasTimedOut(Script script) {
        return script.unreadable().stream()
                .anyMatch(each -> each.reason() == Unreadable.Reason.TIMEOUT);
    }

    private Script parse(SourceDocument document, ScriptLanguage language) {
        TreeReader reader = take(language);
        try {
            return reader.findRoot(document.text(), longest)
                    .map(root -> read(document, language, root, reader))
                    .orElseGet(() -> timeout(document, language));
        } finally {
            give(language, reader);
        }
    }

    private Script read(
            SourceDocument document, ScriptLanguage language, RawNode root, TreeReader reader) {
        int length = document.text().length();
        List<Unreadable> errors = Errors.in(root, length);
        RawNode best = errors.isEmpty() ? root : repaired(document, root, errors, reader);
        Reading reading = new Reading(document);
        List<Statement> body = reading.statements().all(best);
        return new Script(document, language, body, reading.unreadable(errors));
    }

    /// A file that was cut off reads well once its brackets are closed.
    private RawNode repaired(
            SourceDocument document, RawNode root, List<Unreadable> errors, TreeReader reader) {
        String closed = document.text() + OpenBrackets.closing(root);
        int length = document.text().length();
        return reader.findRoot(closed, longest)
                .filter(found -> Errors.in(found, length).size() < errors.size())
                .orElse(root);
    }

    private static Script timeout(SourceDocument document, ScriptLanguage language) {
        Span span = new Span(0, document.text().length());
        Unreadable all = new Unreadable(span, Unreadable.Reason.TIMEOUT);
        return new Script(document, language, List.of(all), List.of(all));
    }

    private TreeReader take(ScriptLanguage language) {
        synchronized (idle) {
            TreeReader reader = idle.getOrDefault(language, new ArrayDeque<>()).poll();
            if (reader != null) {
                return reader;
            }
        }
        return new TreeReader(language);
    }

    private void give(ScriptLanguage language, TreeReader reader) {
        synchronized (idle) {
            idle.computeIfAbsent(language, none -> new ArrayDeque<>()).push(reader);
        }
    }
}
