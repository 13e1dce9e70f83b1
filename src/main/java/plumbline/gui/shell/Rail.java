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
import plumbline.gui.command.Shortcuts;
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
    private final Shortcuts shortcuts;
    private final Words words;
    private final ToggleGroup places = new ToggleGroup();

    public Rail(Navigator navigator, Commands commands, Shortcuts shortcuts, Words words) {
        this.navigator = navigator;
        this.commands = commands;
        this.shortcuts = shortcuts;
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
        button.setTooltip(
                new Tooltip(
                        words.get(
                                "rail.tip",
                                words.get(place.key() + ".long"),
                                shortcuts.text("Shortcut+" + place.number()))));
        button.setOnAction(
                event -> {
                    button.setSelected(true);
                    navigator.go(place);
                });
        return button;
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
