package plumbline.gui.editor;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import plumbline.gui.control.FirstFocus;
import plumbline.gui.form.Field;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// Where a person says how their editor is called.
public final class EditorView extends VBox {

    private final Words words;

    /// `done` runs when it is kept.
    public EditorView(EditorViewModel model, Runnable done, Words words) {
        super(12);
        this.words = words;
        setId("editor");
        TextField command = new TextField();
        command.setId("editor-command");
        command.setPromptText(words.get("editor.prompt"));
        command.textProperty().bindBidirectional(model.commandProperty());
        FirstFocus.mark(command);
        Label hint = Style.TEXT_MUTED.on(new Label(words.get("editor.hint")));
        hint.setWrapText(true);
        Button save = Style.PRIMARY_BUTTON.on(new Button(words.get("editor.save")));
        save.setDefaultButton(true);
        save.setOnAction(
                _ -> {
                    model.save();
                    done.run();
                });
        getChildren()
                .addAll(found(model), new Field(words.get("editor.command"), command), hint, save);
        model.begin();
    }

    /// Those that are on this machine, to be chosen.
    private Node found(EditorViewModel model) {
        FlowPane choices = new FlowPane(8, 8);
        choices.setId("editor-found");
        VBox found =
                new VBox(6, Style.TEXT_CAPTION.on(new Label(words.get("editor.found"))), choices);
        found.visibleProperty().bind(Bindings.isNotEmpty(model.found()));
        found.managedProperty().bind(found.visibleProperty());
        model.found()
                .addListener(
                        (ListChangeListener<String>)
                                _ ->
                                        choices.getChildren()
                                                .setAll(
                                                        model.found().stream()
                                                                .map(each -> choice(model, each))
                                                                .toList()));
        return found;
    }

    private Node choice(EditorViewModel model, String template) {
        Button choice = new Button(template.split(" ", 2)[0]);
        choice.setAccessibleText(words.get("editor.take", template));
        choice.setOnAction(_ -> model.commandProperty().set(template));
        return choice;
    }
}
