package plumbline.gui.vast;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import plumbline.gui.control.FirstFocus;
import plumbline.gui.control.Gap;
import plumbline.gui.control.OneLine;
import plumbline.gui.control.WholeText;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// The folders in a very large one with how much lies in each, to say what is read.
final class VastView extends VBox {

    private final VastViewModel model;
    private final Runnable leave;
    private final Words words;

    /// `leave` closes it.
    VastView(VastViewModel model, Runnable leave, Words words) {
        super(12);
        this.model = model;
        this.leave = leave;
        this.words = words;
        setId("vast");
        ScrollPane list = new ScrollPane(folders());
        list.setFitToWidth(true);
        list.setFocusTraversable(false);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(whole(model.told()), list);
        if (!model.never().isEmpty()) {
            getChildren().add(Style.TEXT_MUTED.on(whole(model.never())));
        }
        getChildren().add(deeds());
        Style.VAST.on(this);
    }

    private static Label whole(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Node folders() {
        VBox all = new VBox(4);
        all.setId("vast-folders");
        model.folders().forEach(each -> all.getChildren().add(line(each)));
        return all;
    }

    private Node line(TopFolder folder) {
        CheckBox read = WholeText.of(new CheckBox(OneLine.of(folder.name())));
        read.setMnemonicParsing(false);
        read.selectedProperty().bindBidirectional(folder.readProperty());
        read.setAccessibleText(model.spoken(folder));
        FirstFocus.mark(read);
        Label made = Style.TEXT_SMALL.on(new Label());
        made.setText(folder.isUsuallyMade() ? words.get("vast.made") : "");
        Label files = Style.TEXT_MUTED.on(new Label(words.get("vast.files", folder.files())));
        made.setMinWidth(USE_PREF_SIZE);
        files.setMinWidth(USE_PREF_SIZE);
        HBox line = Style.VAST_FOLDER.on(new HBox(12, read, made, new Gap(), files));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node deeds() {
        Label count = Style.TEXT_STRONG.on(new Label());
        count.setId("vast-count");
        count.textProperty().bind(model.countProperty());
        Button these = deed("vast-these", "vast.these", model::readThese);
        Style.PRIMARY_BUTTON.on(these);
        // a box would take the key for itself
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (press.getCode() == KeyCode.ENTER
                            && !(press.getTarget() instanceof Button)) {
                        these.fire();
                        press.consume();
                    }
                });
        these.disableProperty().bind(model.nothingProperty());
        Button all = deed("vast-all", "vast.all", model::readAll);
        Button cancel = deed("vast-cancel", "vast.cancel", () -> {});
        FlowPane deeds = new FlowPane(10, 8, count, these, all, cancel);
        deeds.setAlignment(Pos.CENTER_RIGHT);
        return deeds;
    }

    private Button deed(String id, String key, Runnable action) {
        Button button = new Button(words.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(
                _ -> {
                    leave.run();
                    action.run();
                });
        return button;
    }
}
