package plumbline.gui.keys;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import plumbline.gui.command.CommandGroup;
import plumbline.gui.control.Gap;
import plumbline.gui.control.KeyCaps;
import plumbline.gui.keymap.KeyAction;
import plumbline.gui.keymap.KeyGroup;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.keymap.WindowKey;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.List;

/// Every key that works, by menu and by screen; drawn from the keys in force, so that it cannot be
/// wrong.
public final class KeySheet extends ScrollPane {

    private final LiveKeys keys;
    private final Words words;

    public KeySheet(LiveKeys keys, Words words) {
        this.keys = keys;
        this.words = words;
        setId("keys");
        setFitToWidth(true);
        VBox left = new VBox(22, everywhere());
        add(KeyGroup.CELLS, left);
        add(KeyGroup.REVIEW, left);
        add(KeyGroup.MATRIX, left);
        add(KeyGroup.FINDINGS, left);
        VBox right = new VBox(22);
        for (CommandGroup group : CommandGroup.values()) {
            add(words.get(group.key()).replace("_", ""), commands(group), right);
        }
        add(KeyGroup.CATALOGUE, right);
        add(KeyGroup.TIMELINE, right);
        add(KeyGroup.GRAPH, left);
        add(KeyGroup.SCHEMA, right);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        setContent(Style.KEY_COLUMNS.on(new HBox(48, left, right)));
    }

    private List<KeyAction> commands(CommandGroup group) {
        return keys.get().table().in(KeyGroup.WINDOW).stream()
                .filter(each -> each instanceof WindowKey(var command) && command.group() == group)
                .toList();
    }

    private void add(KeyGroup group, VBox column) {
        add(words.get(group.wordsKey()), keys.get().table().in(group), column);
    }

    private void add(String title, List<KeyAction> actions, VBox column) {
        VBox section = titled(title);
        actions.stream()
                .filter(each -> !keys.get().all(each).isEmpty())
                .forEach(each -> section.getChildren().add(row(each)));
        if (section.getChildren().size() > 1) {
            column.getChildren().add(section);
        }
    }

    private Node row(KeyAction action) {
        return row(
                words.get(action.wordsKey()),
                keys.get().all(action).stream().map(keys::caps).toList());
    }

    /// What holds in every list and sheet, and belongs to no menu.
    private Node everywhere() {
        VBox section = titled(words.get("keys.everywhere"));
        section.getChildren()
                .addAll(
                        row(words.get("keys.next-field"), List.of(List.of("Tab"))),
                        row(words.get("keys.open"), List.of(List.of("Enter"))),
                        row(
                                words.get("keys.preview"),
                                List.of(List.of(words.get("keys.cap.space")))),
                        row(words.get("keys.close"), List.of(List.of("Esc"))));
        return section;
    }

    private static VBox titled(String title) {
        return new VBox(6, Style.TEXT_CAPTION.on(new Label(title)));
    }

    private static Node row(String title, List<List<String>> all) {
        Label name = new Label(title);
        name.setWrapText(true);
        HBox row = new HBox(12, name, new Gap());
        all.forEach(caps -> row.getChildren().add(new KeyCaps(caps)));
        row.setAlignment(Pos.CENTER_LEFT);
        return Style.KEY_ROW.on(row);
    }
}
