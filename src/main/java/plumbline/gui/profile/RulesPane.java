package plumbline.gui.profile;

import javafx.beans.Observable;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import plumbline.analysis.profile.CheckRule;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// What the profile says of single checks below some paths, with a form for one more.
final class RulesPane extends VBox {

    private final RulesViewModel model;
    private final BooleanBinding writable;
    private final Words words;
    private final VBox list = new VBox(8);
    private final VBox form = new VBox();
    private final Button add = new Button();

    RulesPane(RulesViewModel model, BooleanBinding writable, Words words) {
        super(10);
        this.model = model;
        this.writable = writable;
        this.words = words;
        setId("profile-rules");
        add.setId("profile-rule-add");
        add.setText(words.get("profile.rule.add"));
        add.disableProperty().bind(writable.not());
        add.setOnAction(_ -> model.begin());
        Label about = Style.TEXT_MUTED.on(whole(words.get("profile.rule.about")));
        Label title = Style.TEXT_CAPTION.on(new Label(words.get("catalogue.profile.rules")));
        getChildren().addAll(title, about, list, add, form);
        model.lines().addListener((Observable _) -> fill());
        model.editingProperty().subscribe(this::turn);
        fill();
    }

    /// Whoever leaves the form comes back to where they began.
    private void turn(boolean before, boolean now) {
        form.getChildren().clear();
        if (now) {
            RuleForm fields = new RuleForm(model, words);
            form.getChildren().add(fields);
            fields.begin();
        } else if (before) {
            add.requestFocus();
        }
    }

    private void fill() {
        boolean within = getScene() != null && isWithin(getScene().getFocusOwner());
        list.getChildren().setAll(model.lines().stream().map(this::line).toList());
        if (within) {
            add.requestFocus();
        }
    }

    private boolean isWithin(Node owner) {
        return owner != null && list.lookupAll("*").contains(owner);
    }

    private Node line(RulesViewModel.Line line) {
        Label text = whole(line.text());
        if (!line.said()) {
            return text;
        }
        FlowPane deeds = new FlowPane(8, 4);
        CheckRule rule = line.rule();
        if (rule != null) {
            deeds.getChildren().add(button(line, "change", () -> model.begin(rule)));
        }
        deeds.getChildren().add(button(line, "back", () -> model.takeBack(line)));
        return new VBox(4, text, deeds);
    }

    private Button button(RulesViewModel.Line line, String what, Runnable action) {
        Button button = Style.QUIET_BUTTON.on(new Button(words.get("profile.rule." + what)));
        button.setAccessibleText(words.get("profile.rule." + what + ".accessible", line.about()));
        button.disableProperty().bind(writable.not());
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label whole(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
