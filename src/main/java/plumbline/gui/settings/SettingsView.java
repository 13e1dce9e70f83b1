package plumbline.gui.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.ToggleSwitch;

import plumbline.gui.style.Style;
import plumbline.preferences.TextSize;
import plumbline.preferences.Theme;
import plumbline.words.Words;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/// The settings; each choice is seen at once, so there is nothing to confirm.
public final class SettingsView extends VBox {

    private final SettingsViewModel model;
    private final Words words;

    public SettingsView(SettingsViewModel model, Words words) {
        super(22);
        this.model = model;
        this.words = words;
        setId("settings");
        getChildren().addAll(theme(), textSize(), motion());
    }

    private Node theme() {
        return titled(
                "settings.theme",
                choices(
                        Theme.values(),
                        theme -> words.get("theme." + theme.name().toLowerCase(Locale.ROOT)),
                        model.now().theme(),
                        model::choose));
    }

    private Node textSize() {
        return titled(
                "settings.text-size",
                choices(
                        TextSize.values(),
                        size -> words.get("settings.percent", size.percent()),
                        model.now().textSize(),
                        model::choose));
    }

    private Node motion() {
        ToggleSwitch reduced = new ToggleSwitch(words.get("settings.reduced-motion"));
        reduced.setId("settings-motion");
        reduced.setSelected(model.now().reducedMotion());
        reduced.selectedProperty().subscribe(model::reduceMotion);
        return titled("settings.motion", reduced);
    }

    private Node titled(String key, Node control) {
        Label text = Style.TEXT_MUTED.on(new Label(words.get(key + ".text")));
        text.setWrapText(true);
        return new VBox(
                8, Style.TEXT_STRONG.on(new Label(words.get(key + ".title"))), text, control);
    }

    private static <E extends Enum<E>> SegmentedButton choices(
            E[] all, Function<E, String> title, E now, Consumer<E> choose) {
        SegmentedButton buttons = new SegmentedButton();
        Arrays.stream(all)
                .map(
                        value -> {
                            ToggleButton button = new ToggleButton(title.apply(value));
                            button.setId("settings-" + value.name());
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
}
