package plumbline.gui.editor;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import plumbline.gui.control.FirstFocus;
import plumbline.gui.form.Field;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// Where a person says how their editor is called.
public final class EditorView extends VBox {

    /// `done` runs when it is kept.
    public EditorView(EditorViewModel model, Runnable done, Words words) {
        super(12);
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
        getChildren().addAll(new Field(words.get("editor.command"), command), hint, save);
        model.begin();
    }
}
