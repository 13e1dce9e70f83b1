package plumbline.gui.inspector;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import plumbline.gui.code.CopyCode;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// Why a check says what it says, and what to do instead.
final class WhyPane extends ScrollPane {

    private final Words words;
    private final WhyViewModel model;
    private final VBox parts = Style.INSPECTOR_PART.on(new VBox(14));

    WhyPane(WhyViewModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("inspector-why");
        setContent(parts);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.parts().addListener((ListChangeListener<WhyPart>) _ -> fill());
        fill();
    }

    private void fill() {
        parts.getChildren().setAll(model.parts().stream().map(this::node).toList());
        setVvalue(0);
    }

    private Node node(WhyPart part) {
        VBox box = new VBox(4);
        if (!part.heading().isEmpty()) {
            Label heading = Style.TEXT_CAPTION.on(new Label(part.heading()));
            heading.setWrapText(true);
            heading.setMinHeight(Label.USE_PREF_SIZE);
            box.getChildren().add(heading);
        }
        if (!part.text().isBlank()) {
            Label text = new Label(part.text());
            text.setWrapText(true);
            text.setMinHeight(Label.USE_PREF_SIZE);
            box.getChildren().add(text);
        }
        if (!part.code().isEmpty()) {
            box.getChildren().add(new CopyCode(part.code(), words));
        }
        return box;
    }
}
