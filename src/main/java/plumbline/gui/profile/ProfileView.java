package plumbline.gui.profile;

import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.profile.Switch;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// What judging takes for granted, switch by switch: its value, who chose it, what it is about, and
/// where an auditor says something else.
public final class ProfileView extends ScrollPane {

    private static final double VALUE_WIDTH = 180;
    private static final int COLUMNS = 3;

    private final ProfileViewModel model;
    private final Runnable save;
    private final Words words;
    private final GridPane grid = new GridPane(28, 14);
    private final RulesPane rules;

    public ProfileView(ProfileViewModel model, ProfileSaver saver, Words words) {
        this.model = model;
        this.save = () -> saver.save(model.file());
        this.words = words;
        this.rules = new RulesPane(model.rules(), model.writable(), words);
        setId("catalogue-profile");
        setAccessibleText(words.get("catalogue.side.profile"));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(true);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(fixed(), fixed(), wide);
        Label about = wrapped(words.get("catalogue.profile.about"));
        setContent(
                Style.CATALOGUE_PART.on(
                        new VBox(20, Style.TEXT_MUTED.on(about), saving(), grid, rules)));
        model.lines().addListener((Observable _) -> fillAgain());
        model.editingProperty().subscribe(this::turn);
        fill();
    }

    private static ColumnConstraints fixed() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }

    private Node saving() {
        Button button = new Button(words.get("profile.save-as"));
        button.setId("profile-save-as");
        button.setOnAction(_ -> save.run());
        return button;
    }

    /// Whoever leaves the form comes back to where they began.
    private void turn(@Nullable Switch before, @Nullable Switch now) {
        fill();
        if (now == null && before != null) {
            focus("profile-change-" + before.key());
        }
    }

    private void focus(String id) {
        Node node = grid.lookup("#" + id);
        if (node != null) {
            node.requestFocus();
        }
    }

    private void fill() {
        grid.getChildren().clear();
        Switch editing = model.editingProperty().get();
        int row = 0;
        for (ProfileViewModel.Line line : model.lines()) {
            Label key = Style.TEXT_STRONG.on(new Label(line.key().key()));
            key.setAccessibleText(
                    words.get(
                            "catalogue.profile.accessible",
                            line.key().key(),
                            line.value(),
                            line.origin(),
                            line.about()));
            grid.addRow(row++, top(key), top(value(line)), top(about(line)));
            if (line.key() == editing) {
                SettingForm form = new SettingForm(model, line.key(), words);
                grid.add(form, 0, row++, COLUMNS, 1);
                form.begin();
            }
        }
    }

    /// Whoever stands somewhere in it stays there.
    private void fillAgain() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        String within = owner != null && grid.lookupAll("*").contains(owner) ? owner.getId() : null;
        fill();
        if (within != null) {
            focus(within);
        }
    }

    private static Node value(ProfileViewModel.Line line) {
        Label value = Style.TEXT_CODE.on(wrapped(line.value()));
        value.setPrefWidth(VALUE_WIDTH);
        Label origin = Style.TEXT_SMALL.on(wrapped(line.origin()));
        origin.setPrefWidth(VALUE_WIDTH);
        VBox both = new VBox(2, value, origin);
        both.setAlignment(Pos.TOP_LEFT);
        return both;
    }

    private Node about(ProfileViewModel.Line line) {
        FlowPane ways =
                Style.PROFILE_WAYS.on(
                        new FlowPane(8, 4, button(line, "change", () -> model.begin(line.key()))));
        if (line.said()) {
            ways.getChildren().add(button(line, "back", () -> model.takeBack(line.key())));
        }
        return new VBox(4, wrapped(line.about()), ways);
    }

    private Button button(ProfileViewModel.Line line, String what, Runnable action) {
        Button button = Style.QUIET_BUTTON.on(new Button(words.get("profile." + what)));
        button.setId("profile-" + what + "-" + line.key().key());
        button.setAccessibleText(words.get("profile." + what + ".accessible", line.key().key()));
        button.disableProperty().bind(model.writable().not());
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Node top(Node node) {
        GridPane.setValignment(node, VPos.TOP);
        return node;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
