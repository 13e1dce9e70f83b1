package plumbline.gui.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.ToggleSwitch;

import plumbline.gui.style.Style;
import plumbline.preferences.Language;
import plumbline.preferences.TextSize;
import plumbline.preferences.Theme;
import plumbline.words.Words;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/// The settings; each choice is kept at once, so there is nothing to confirm.
public final class SettingsView extends ScrollPane {

    private final SettingsViewModel model;
    private final Words words;

    public SettingsView(SettingsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("settings");
        setFitToWidth(true);
        setContent(new VBox(22, theme(), textSize(), motion(), language()));
    }

    private Node theme() {
        return titled(
                "settings.theme",
                choices(
                        "theme",
                        Theme.values(),
                        theme -> words.get("theme." + word(theme)),
                        model.now().look().theme(),
                        model::choose));
    }

    private Node textSize() {
        return titled(
                "settings.text-size",
                choices(
                        "text-size",
                        TextSize.values(),
                        size -> words.get("settings.percent", size.percent()),
                        model.now().look().textSize(),
                        model::choose));
    }

    private Node motion() {
        ToggleSwitch reduced = new ToggleSwitch(words.get("settings.reduced-motion"));
        reduced.setId("settings-motion");
        reduced.setSelected(model.now().look().reducedMotion());
        reduced.selectedProperty().subscribe(model::reduceMotion);
        return titled("settings.motion", reduced);
    }

    private Node language() {
        return titled(
                "settings.language",
                choices(
                        "language",
                        Language.values(),
                        language -> words.get("language." + word(language)),
                        model.now().look().language(),
                        model::choose));
    }

    private Node titled(String key, Node control) {
        Label text = Style.TEXT_MUTED.on(new Label(words.get(key + ".text")));
        text.setWrapText(true);
        return new VBox(
                8, Style.TEXT_STRONG.on(new Label(words.get(key + ".title"))), text, control);
    }

    private static <E extends Enum<E>> SegmentedButton choices(
            String id, E[] all, Function<E, String> title, E now, Consumer<E> choose) {
        SegmentedButton buttons = new SegmentedButton();
        Arrays.stream(all)
                .map(
                        value -> {
                            ToggleButton button = new ToggleButton(title.apply(value));
                            button.setId("settings-" + id + "-" + word(value));
                            button.setUserData(value);
                            button.setSelected(value == now);
                            button.setOnAction(
                                    event -> {
                                        button.setSelected(true);
                                        choose.accept(value);
                                    });
                            return button;
                        })
                .forEach(buttons.getButtons()::add);
        return buttons;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
