package plumbline.gui.review;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.jspecify.annotations.Nullable;

import plumbline.check.Status;
import plumbline.gui.style.Style;
import plumbline.report.StatusSign;
import plumbline.words.Words;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/// The verdicts as buttons with their keys; the one that stands is filled.
final class VerdictBar extends FlowPane {

    private final Map<Status, Button> buttons = new EnumMap<>(Status.class);

    VerdictBar(Words words, Consumer<Status> decide, Runnable clear) {
        super(8, 8);
        for (Status status : Status.values()) {
            StatusSign sign = StatusSign.of(status);
            Button button = button(key(status), sign.shape() + "  " + status.title());
            button.setOnAction(_ -> decide.accept(status));
            buttons.put(status, button);
            getChildren().add(button);
        }
        Button open = button("0", words.get("review.clear"));
        open.setOnAction(_ -> clear.run());
        getChildren().add(open);
    }

    /// The key that gives a verdict.
    static String key(Status status) {
        return switch (status) {
            case PASS -> "1";
            case PARTIAL -> "2";
            case FAIL -> "3";
            case NOT_APPLICABLE -> "4";
        };
    }

    /// The keys are faster than going through the buttons.
    private static Button button(String key, String text) {
        Button button = Style.VERDICT.on(new Button(text, Style.KEY_CAP.on(new Label(key))));
        button.setId("verdict-" + key);
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    void show(@Nullable Status status) {
        buttons.forEach((each, button) -> Style.CHOSEN.set(button, each == status));
    }
}
