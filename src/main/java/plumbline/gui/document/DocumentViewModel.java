package plumbline.gui.document;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import plumbline.gui.code.CodeText;
import plumbline.gui.control.OneLine;
import plumbline.gui.task.TaskRunner;
import plumbline.source.SourceReader;
import plumbline.source.SourceText;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.Optional;

/// One file, read in the background.
public final class DocumentViewModel {

    /// What reading in the background gave: the text, and for one that can be shown its lines.
    private record Page(SourceText text, @Nullable CodeText code) {}

    private final Path path;
    private final Words words;
    private @Nullable CodeText code;
    private final ReadOnlyObjectWrapper<@Nullable SourceText> text = new ReadOnlyObjectWrapper<>();

    public DocumentViewModel(Path path, SourceReader reader, TaskRunner tasks, Words words) {
        this.path = path;
        this.words = words;
        tasks.run(
                        words.get("task.read-file", OneLine.of(String.valueOf(path.getFileName()))),
                        progress -> page(reader.read(path)))
                .onDone(this::show);
    }

    /// Nothing while it is being read.
    public ReadOnlyObjectProperty<@Nullable SourceText> textProperty() {
        return text.getReadOnlyProperty();
    }

    /// The text in lines and colours; none while it is being read, or when it cannot be shown.
    public Optional<CodeText> findCode() {
        return Optional.ofNullable(code);
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

    /// Lines and encoding, or why it cannot be shown.
    public String facts(SourceText read) {
        return switch (read) {
            case SourceText.Readable readable ->
                    words.get("document.facts", readable.lines(), readable.charset().name());
            case SourceText.Unreadable unreadable -> words.get(unreadable.reason().key());
        };
    }

    private Page page(SourceText read) {
        boolean coloured = !path.toString().endsWith(".md");
        return switch (read) {
            case SourceText.Readable readable ->
                    new Page(read, CodeText.of(readable.text(), coloured));
            case SourceText.Unreadable unreadable -> new Page(read, null);
        };
    }

    private void show(Page page) {
        code = page.code();
        text.set(page.text());
    }
}
