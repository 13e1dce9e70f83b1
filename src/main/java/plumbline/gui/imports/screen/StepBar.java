package plumbline.gui.imports.screen;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import plumbline.gui.control.Gap;
import plumbline.gui.imports.flow.ImportsViewModel;
import plumbline.gui.imports.flow.Step;
import plumbline.gui.style.Style;
import plumbline.report.Spelled;
import plumbline.words.Words;

/// Which of the four steps one is at.
final class StepBar extends HBox {

    private final Words words;

    StepBar(ImportsViewModel model, Words words) {
        super(14);
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);
        Label title = Style.TEXT_HEADING.on(new Label(words.get("imports.heading")));
        title.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(title, new Gap());
        for (Step each : Step.values()) {
            getChildren().add(step(model, each));
        }
        Style.IMPORTS_HEAD.on(this);
    }

    static String key(Step step) {
        return "imports.step." + Spelled.id(step);
    }

    private Label step(ImportsViewModel model, Step step) {
        String name = words.get(key(step));
        Label number = Style.IMPORTS_NUMBER.on(new Label(Integer.toString(step.number())));
        Label label = Style.IMPORTS_STEP.on(new Label(name, number));
        label.setMinWidth(USE_PREF_SIZE);
        model.stepProperty()
                .subscribe(
                        now -> {
                            Style.CURRENT.set(label, now == step);
                            Style.PASSED.set(label, now.compareTo(step) > 0);
                            label.setAccessibleText(
                                    words.get(
                                            now == step ? "imports.step-now" : "imports.step-of",
                                            step.number(),
                                            name));
                        });
        return label;
    }
}
