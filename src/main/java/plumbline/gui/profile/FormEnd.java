package plumbline.gui.profile;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import plumbline.gui.form.FormKeys;
import plumbline.gui.form.SaveHint;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// How the forms here end: what is still missing, and the ways out.
final class FormEnd extends VBox {

    private final Runnable save;
    private final Runnable leave;

    /// `id` is what the names of its parts begin with.
    FormEnd(String id, ObservableStringValue wanted, Runnable save, Runnable leave, Words words) {
        super(12);
        this.save = save;
        this.leave = leave;
        Label missing = Style.GATE.on(new Label());
        missing.setId(id + "-missing");
        missing.setWrapText(true);
        missing.setMinHeight(USE_PREF_SIZE);
        missing.textProperty().bind(wanted);
        missing.visibleProperty().bind(missing.textProperty().isNotEmpty());
        missing.managedProperty().bind(missing.visibleProperty());
        Button keep = Style.PRIMARY_BUTTON.on(new Button(words.get("profile.save")));
        keep.setId(id + "-save");
        keep.setOnAction(_ -> save.run());
        Button cancel = new Button(words.get("profile.cancel"));
        cancel.setId(id + "-cancel");
        cancel.setOnAction(_ -> leave.run());
        getChildren().addAll(missing, new FlowPane(8, 8, keep, cancel, new SaveHint(words)));
    }

    /// Ends a form, by keys too.
    void end(VBox form) {
        form.getChildren().add(this);
        new FormKeys(save, leave).listenIn(form);
        Style.PROFILE_FORM.on(form);
    }
}
