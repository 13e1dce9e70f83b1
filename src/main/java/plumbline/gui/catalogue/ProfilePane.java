package plumbline.gui.catalogue;

import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import plumbline.gui.style.Style;
import plumbline.words.Words;

/// What judging takes for granted, switch by switch: its value, who chose it, and what it is about.
final class ProfilePane extends ScrollPane {

    private static final double VALUE_WIDTH = 180;

    private final ProfileViewModel model;
    private final Words words;
    private final GridPane grid = new GridPane(28, 14);
    private final VBox rules = new VBox(4);

    ProfilePane(ProfileViewModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("catalogue-profile");
        setAccessibleText(words.get("catalogue.side.profile"));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(true);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(fixed(), fixed(), wide);
        Label about = wrapped(words.get("catalogue.profile.about"));
        setContent(Style.CATALOGUE_PART.on(new VBox(20, Style.TEXT_MUTED.on(about), grid, rules)));
        model.lines().addListener((Observable _) -> fill());
        model.rules().addListener((Observable _) -> fill());
        fill();
    }

    private static ColumnConstraints fixed() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }

    private void fill() {
        grid.getChildren().clear();
        for (int row = 0; row < model.lines().size(); row++) {
            ProfileViewModel.Line line = model.lines().get(row);
            Label key = Style.TEXT_STRONG.on(new Label(line.key()));
            key.setAccessibleText(
                    words.get(
                            "catalogue.profile.accessible",
                            line.key(),
                            line.value(),
                            line.origin(),
                            line.about()));
            grid.addRow(row, top(key), top(value(line)), wrapped(line.about()));
        }
        rules.getChildren().clear();
        if (!model.rules().isEmpty()) {
            rules.getChildren()
                    .add(Style.TEXT_CAPTION.on(new Label(words.get("catalogue.profile.rules"))));
            model.rules()
                    .forEach(each -> rules.getChildren().add(Style.TEXT_CODE.on(wrapped(each))));
        }
    }

    private static Node value(ProfileViewModel.Line line) {
        Label value = Style.TEXT_CODE.on(wrapped(line.value()));
        value.setPrefWidth(VALUE_WIDTH);
        VBox both = new VBox(2, value, Style.TEXT_SMALL.on(new Label(line.origin())));
        both.setAlignment(Pos.TOP_LEFT);
        return both;
    }

    private static Node top(Node node) {
        GridPane.setValignment(node, VPos.TOP);
        return node;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
