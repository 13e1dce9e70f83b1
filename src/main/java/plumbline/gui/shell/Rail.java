package plumbline.gui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.command.Command;
import plumbline.gui.command.Commands;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.OpenTab;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Subject;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// The navigation rail: the nine places, and settings and keys at its foot.
public final class Rail extends VBox {

    private final Navigator navigator;
    private final Commands commands;
    private final LiveKeys keys;
    private final Words words;
    private final ToggleGroup places = new ToggleGroup();

    public Rail(Navigator navigator, Commands commands, LiveKeys keys, Words words) {
        this.navigator = navigator;
        this.commands = commands;
        this.keys = keys;
        this.words = words;
        layoutRegions();
        navigator.currentProperty().subscribe(this::mark);
    }

    private void layoutRegions() {
        setId("rail");
        setAlignment(Pos.TOP_CENTER);
        for (Place place : Place.values()) {
            getChildren().add(place(place));
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        gap,
                        foot("command.settings", Icon.SETTINGS),
                        foot("command.keys", Icon.HELP));
        Style.RAIL.on(this);
    }

    private ToggleButton place(Place place) {
        ToggleButton button = new ToggleButton(words.get(place.key() + ".title"));
        button.setId("rail-" + place.number());
        button.setToggleGroup(places);
        button.setUserData(place);
        dress(button, place.icon());
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(keys.property().map(_ -> tip(place)));
        button.setTooltip(tip);
        button.setOnAction(
                event -> {
                    button.setSelected(true);
                    navigator.go(place);
                });
        return button;
    }

    private String tip(Place place) {
        String title = words.get(place.key() + ".long");
        return keys.findText(commands.get(ShellCommands.goKey(place)))
                .map(key -> words.get("rail.tip", title, key))
                .orElse(title);
    }

    private Button foot(String key, Icon icon) {
        Command command = commands.get(key);
        Button button = new Button(words.get(key + ".short"));
        button.setId("rail-" + key.substring(key.indexOf('.') + 1));
        dress(button, icon);
        button.setOnAction(event -> command.run());
        return button;
    }

    private static void dress(ButtonBase button, Icon icon) {
        button.setGraphic(icon.node());
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        Style.RAIL_BUTTON.on(button);
    }

    private void mark(@Nullable OpenTab current) {
        Place now =
                current != null && current.subject() instanceof Subject.OfPlace(Place place)
                        ? place
                        : null;
        places.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == now));
    }
}
