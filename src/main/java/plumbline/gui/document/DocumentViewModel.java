package plumbline.gui.document;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import plumbline.gui.task.TaskRunner;
import plumbline.source.SourceReader;
import plumbline.source.SourceText;
import plumbline.words.Words;

import java.nio.file.Path;

/// One file, read in the background.
public final class DocumentViewModel {

    private final Path path;
    private final Words words;
    private final ReadOnlyObjectWrapper<@Nullable SourceText> text = new ReadOnlyObjectWrapper<>();

    public DocumentViewModel(Path path, SourceReader reader, TaskRunner tasks, Words words) {
        this.path = path;
        this.words = words;
        tasks.run(words.get("task.read-file", path.getFileName()), progress -> reader.read(path))
                .onDone(text::set);
    }

    /// Nothing while it is being read.
    public ReadOnlyObjectProperty<@Nullable SourceText> textProperty() {
        return text.getReadOnlyProperty();
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
}
