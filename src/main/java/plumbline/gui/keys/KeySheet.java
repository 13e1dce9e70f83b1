package plumbline.gui.keys;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import plumbline.gui.command.Command;
import plumbline.gui.command.CommandGroup;
import plumbline.gui.command.Commands;
import plumbline.gui.command.Shortcuts;
import plumbline.gui.control.Gap;
import plumbline.gui.control.KeyCaps;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.List;

/// Every key that works, by menu; drawn from the commands, so that it cannot be wrong.
public final class KeySheet extends ScrollPane {

    private final Shortcuts shortcuts;
    private final Words words;

    public KeySheet(Commands commands, Shortcuts shortcuts, Words words) {
        this.shortcuts = shortcuts;
        this.words = words;
        setId("keys");
        setFitToWidth(true);
        VBox left = new VBox(22);
        VBox right = new VBox(22);
        for (CommandGroup group : CommandGroup.values()) {
            List<Command> withKeys =
                    commands.in(group).stream().filter(c -> c.findShortcut().isPresent()).toList();
            if (!withKeys.isEmpty()) {
                VBox column = group == CommandGroup.VIEW ? right : left;
                column.getChildren().add(section(group, withKeys));
            }
        }
        left.getChildren().add(everywhere());
        left.getChildren().add(review());
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        setContent(Style.KEY_COLUMNS.on(new HBox(48, left, right)));
    }

    private Node section(CommandGroup group, List<Command> withKeys) {
        VBox section = titled(words.get(group.key()).replace("_", ""));
        withKeys.forEach(
                command ->
                        section.getChildren()
                                .add(
                                        row(
                                                words.get(command.key() + ".title"),
                                                shortcuts.caps(
                                                        command.findShortcut().orElseThrow()))));
        return section;
    }

    /// What holds in every list and sheet, and belongs to no menu.
    private Node everywhere() {
        VBox section = titled(words.get("keys.everywhere"));
        section.getChildren()
                .addAll(
                        row(words.get("keys.next-field"), List.of("Tab")),
                        row(words.get("keys.open"), List.of("Enter")),
                        row(words.get("keys.preview"), List.of(words.get("keys.cap.space"))),
                        row(words.get("keys.close"), List.of("Esc")));
        return section;
    }

    /// What decides about the cell that is looked at, in the review and in the matrix.
    private Node review() {
        VBox section = titled(words.get("keys.review"));
        section.getChildren()
                .addAll(
                        row("PASS", List.of("1", "P")),
                        row("PARTIAL", List.of("2", "A")),
                        row("FAIL", List.of("3", "F")),
                        row("N/A", List.of("4", "N")),
                        row(words.get("keys.clear"), List.of("0", "U")),
                        row(words.get("keys.accept"), List.of("Enter")),
                        row(words.get("keys.accept-stay"), shortcuts.caps("Shift+Enter")),
                        row(words.get("keys.repeat"), List.of(".")),
                        row(words.get("keys.next-open"), shortcuts.caps("Alt+Down")),
                        row(words.get("keys.across"), List.of("[", "]")),
                        row(words.get("keys.similar"), List.of("B")),
                        row(words.get("keys.comment"), List.of("C")),
                        row(words.get("keys.severity"), List.of("S")),
                        row(words.get("keys.mark"), List.of("M")),
                        row(words.get("keys.turn"), List.of("V")),
                        row(words.get("keys.filter"), List.of("/")),
                        row(words.get("keys.refresh"), List.of("R")));
        return section;
    }

    private static VBox titled(String title) {
        VBox section = new VBox(6, Style.TEXT_CAPTION.on(new Label(title)));
        return section;
    }

    private static Node row(String title, List<String> caps) {
        HBox row = Style.KEY_ROW.on(new HBox(12, new Label(title), new Gap(), new KeyCaps(caps)));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
