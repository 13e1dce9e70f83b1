package plumbline.gui.document;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import plumbline.gui.document.DocumentViewModel.At;
import plumbline.gui.evidence.PickedLines;
import plumbline.gui.evidence.PlaceWays;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.gui.task.TaskRunner;
import plumbline.source.SourceReader;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Makes the tabs that show files, and leads to lines of those that are open.
public final class Documents {

    private final Supplier<SourceReader> reader;
    private final Picking picking;
    private final TaskRunner tasks;
    private final Words words;
    private final Map<Path, DocumentView> open = new HashMap<>();
    private At wanted = At.NOWHERE;

    /// What becomes of lines that somebody goes to in a document: they are remembered, attached, or
    /// opened elsewhere.
    public record Picking(PickedLines lines, Runnable attach, PlaceWays places) {}

    /// `reader` reads what is decided to be read at that time.
    public Documents(
            Supplier<SourceReader> reader, Picking picking, TaskRunner tasks, Words words) {
        this.reader = reader;
        this.picking = picking;
        this.tasks = tasks;
        this.words = words;
    }

    public DocumentView of(Path path) {
        DocumentView made =
                new DocumentView(new DocumentViewModel(path, wanted, reader, tasks, words), words)
                        .picking(picking.lines(), picking.attach())
                        .withWays(
                                way(
                                        "evidence.edit",
                                        Icon.EDIT,
                                        () -> picking.places().edit(path, line(path))),
                                way(
                                        "evidence.reveal",
                                        Icon.FOLDER_OPEN,
                                        () -> picking.places().reveal(path)));
        open.put(path, made);
        return made;
    }

    /// Nobody looks at it any more.
    public void left(DocumentView view) {
        open.values().remove(view);
    }

    /// Shows lines of a file, both ends included; `opening` brings the file to the front.
    public void show(Path file, int first, int last, Runnable opening) {
        DocumentView before = open.get(file);
        wanted = new At(first, last);
        opening.run();
        if (before != null && before == open.get(file)) {
            before.goTo(wanted);
        }
        wanted = At.NOWHERE;
        picking.lines().pick(file, first, last);
    }

    /// The line that somebody went to in that file, or its first.
    private int line(Path file) {
        return picking.lines()
                .findLast()
                .filter(each -> each.file().equals(file))
                .map(PickedLines.Picked::first)
                .orElse(1);
    }

    private Button way(String key, Icon icon, Runnable action) {
        Button button = Style.QUIET_BUTTON.on(new Button("", Style.ICON_MUTED.on(icon.node())));
        button.setAccessibleText(words.get(key));
        button.setTooltip(new Tooltip(words.get(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
