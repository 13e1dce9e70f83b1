package plumbline.parse.script.tree;

import plumbline.parse.script.Script;
import plumbline.parse.script.ScriptLanguage;
import plumbline.parse.script.ScriptLines;
import plumbline.parse.script.Span;
import plumbline.parse.script.Unreadable;

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
    public Script parse(String file, String text) {
        ScriptLanguage language =
                ScriptLanguage.findFor(file).orElse(ScriptLanguage.JAVASCRIPT);
        Script script = parse(file, text, language);
        if (script.unreadable().isEmpty() || language == ScriptLanguage.TYPESCRIPT) {
            return script;
        }
        // types written into a .js file are no reason to give up
        Script other = parse(file, text, ScriptLanguage.TYPESCRIPT);
        return other.unreadable().isEmpty() ? other : script;
    }

    private Script parse(String file, String text, ScriptLanguage language) {
        TreeReader reader = take(language);
        try {
            return reader.findRoot(text, longest)
                    .map(root -> read(file, text, language, root, reader))
                    .orElseGet(() -> timeout(file, text, language));
        } finally {
            give(language, reader);
        }
    }

    private Script read(
            String file, String text, ScriptLanguage language, RawNode root, TreeReader reader) {
        List<Unreadable> errors = Errors.in(root, text.length());
        RawNode best = root;
        if (!errors.isEmpty()) {
            // a file that was cut off reads well once its brackets are closed
            String closed = text + OpenBrackets.closing(root);
            Optional<RawNode> repaired = reader.findRoot(closed, longest);
            if (repaired.isPresent()
                    && Errors.in(repaired.get(), text.length()).size() < errors.size()) {
                best = repaired.get();
            }
        }
        Reading reading = new Reading(text, language);
        var body = reading.statements().all(best);
        var unreadable = reading.unreadable(errors);
        return new Script(file, text, language, new ScriptLines(text), body, unreadable);
    }

    private static Script timeout(String file, String text, ScriptLanguage language) {
        Unreadable all =
                new Unreadable(new Span(0, text.length()), Unreadable.Reason.TIMEOUT);
        return new Script(
                file, text, language, new ScriptLines(text), List.of(all), List.of(all));
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
