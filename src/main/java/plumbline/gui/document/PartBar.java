package plumbline.gui.document;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

import plumbline.gui.code.Stretch;
import plumbline.gui.document.DocumentViewModel.At;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// Says which lines of a large file are shown, and leads to others.
final class PartBar extends FlowPane {

    private static final int DIGITS = 9;

    private final DocumentViewModel model;
    private final Label told = new Label();
    private final Button earlier = Style.QUIET_BUTTON.on(new Button());
    private final Button later = Style.QUIET_BUTTON.on(new Button());
    private final Label caption = Style.TEXT_MUTED.on(new Label());
    private final TextField line = new TextField();
    private final Words words;

    PartBar(DocumentViewModel model, Words words) {
        super(12, 4);
        this.model = model;
        this.words = words;
        layoutRegions();
        show();
        model.pageProperty().subscribe(_ -> show());
        line.setOnAction(_ -> goTo(line.getText().strip()));
    }

    private void layoutRegions() {
        setId("document-parts");
        setAlignment(Pos.CENTER_LEFT);
        told.setId("document-part");
        told.setWrapText(true);
        earlier.setId("document-earlier");
        earlier.setText(words.get("document.earlier"));
        later.setId("document-later");
        later.setText(words.get("document.later"));
        caption.setText(words.get("document.line"));
        caption.setLabelFor(line);
        line.setId("document-line");
        line.setPrefColumnCount(DIGITS);
        line.setAccessibleText(words.get("document.line"));
        getChildren().addAll(told, earlier, later, caption, line);
        Style.DOCUMENT_HEADER.on(this);
    }

    /// It stays as long as there are parts, and with it the focus.
    private void show() {
        setVisible(model.findStretch().isPresent());
        setManaged(isVisible());
        model.findStretch().ifPresent(this::show);
    }

    private void show(Stretch stretch) {
        told.setText(words.get("document.part", stretch.first(), stretch.last(), stretch.of()));
        earlier.setDisable(!stretch.hasEarlier());
        earlier.setOnAction(_ -> stepTo(stretch.earlier()));
        later.setDisable(!stretch.hasLater());
        later.setOnAction(_ -> stepTo(stretch.later()));
        line.setPromptText("1–" + stretch.of());
    }

    /// Begins there and marks nothing.
    private void stepTo(int wanted) {
        model.goTo(new At(wanted, wanted - 1));
    }

    private void goTo(int wanted) {
        model.goTo(new At(wanted, wanted));
    }

    /// Anything but a number leaves all as it is.
    private void goTo(String typed) {
        if (typed.matches("\\d{1,9}")) {
            int wanted = Integer.parseInt(typed);
            model.findStretch().ifPresent(each -> goTo(Math.clamp(wanted, 1, each.of())));
        }
    }
}
