package plumbline.gui.document;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import plumbline.gui.code.CodeText;
import plumbline.gui.code.Stretch;
import plumbline.gui.control.OneLine;
import plumbline.gui.task.RunningTask;
import plumbline.gui.task.TaskRunner;
import plumbline.source.SourceReader;
import plumbline.source.SourceText;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// One file, read in the background; of a large one the lines around a place, and the rest is not
/// kept.
public final class DocumentViewModel {

    private final Path path;
    private final Supplier<SourceReader> reader;
    private final TaskRunner tasks;
    private final Words words;
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private @Nullable RunningTask<Page> reading;

    /// Lines that somebody asked for, both ends included and counted from 1; 0 for none.
    public record At(int first, int last) {

        static final At NOWHERE = new At(0, 0);
    }

    /// What is shown of the file: lines and encoding, or why it cannot be shown; its text, where
    /// there is one; and the lines that were asked for.
    public record Page(String facts, @Nullable CodeText code, At at) {}

    /// `reader` reads what is decided to be read at that time.
    DocumentViewModel(
            Path path, At at, Supplier<SourceReader> reader, TaskRunner tasks, Words words) {
        this.path = path;
        this.reader = reader;
        this.tasks = tasks;
        this.words = words;
        read(at);
    }

    private void read(At at) {
        SourceReader by = reader.get();
        RunningTask<Page> task =
                tasks.run(
                        words.get("task.read-file", OneLine.of(String.valueOf(path.getFileName()))),
                        _ -> page(by.read(path), at));
        reading = task;
        task.onDone(each -> show(task, each));
    }

    /// Who asks for another place meanwhile sees that one.
    private void show(RunningTask<Page> of, Page now) {
        if (of == reading) {
            page.set(now);
        }
    }

    /// Shows lines of the file, with those around them.
    void goTo(At at) {
        Page shown = page.get();
        CodeText code = shown == null ? null : shown.code();
        if (shown != null && code != null && code.stretch().holds(at.first())) {
            page.set(new Page(shown.facts(), code, at));
        } else if (shown == null || code != null) {
            read(at);
        }
    }

    /// Nothing while it is being read.
    public ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The text in lines and colours; none while it is being read, or when it cannot be shown.
    public Optional<CodeText> findCode() {
        return Optional.ofNullable(page.get()).map(Page::code);
    }

    /// Which lines of a large text these are; none where all are shown.
    Optional<Stretch> findStretch() {
        return findCode().map(CodeText::stretch).filter(each -> !each.isWhole());
    }

    /// What the person has to know of how the text is shown.
    public Optional<String> findNotice() {
        return findCode()
                .filter(shown -> shown.cutLines() > 0)
                .map(shown -> words.get("document.cut", shown.cutLines(), CodeText.LONGEST_LINE));
    }

    public Path path() {
        return path;
    }

    private Page page(SourceText read, At at) {
        boolean coloured = !path.toString().endsWith(".md");
        return switch (read) {
            case SourceText.Readable readable ->
                    new Page(
                            words.get(
                                    "document.facts", readable.lines(), readable.charset().name()),
                            CodeText.around(readable.text(), coloured, Math.max(1, at.first())),
                            at);
            case SourceText.Unreadable unreadable ->
                    new Page(words.get(unreadable.reason().key()), null, at);
        };
    }
}
