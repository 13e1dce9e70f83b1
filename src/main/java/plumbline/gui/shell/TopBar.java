package plumbline.gui.shell;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import plumbline.gui.command.Command;
import plumbline.gui.command.Commands;
import plumbline.gui.control.Gap;
import plumbline.gui.control.KeyCaps;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.gui.task.TaskStrip;
import plumbline.words.Words;

/// The top bar: menu, the way back and forward, the search that is the palette, and the tasks.
public final class TopBar extends HBox {

    private final Commands commands;
    private final LiveKeys keys;
    private final Words words;

    public TopBar(Commands commands, LiveKeys keys, TaskStrip tasks, Words words) {
        super(8);
        this.commands = commands;
        this.keys = keys;
        this.words = words;
        setId("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        MainMenu menu = new MainMenu(commands, keys, words);
        menu.setMinWidth(USE_PREF_SIZE);
        Button search = search();
        HBox.setHgrow(search, Priority.SOMETIMES);
        getChildren()
                .addAll(
                        menu,
                        new Gap(),
                        step("command.back", Icon.BACK),
                        step("command.forward", Icon.FORWARD),
                        search,
                        new Gap(),
                        tasks);
        Style.TOP_BAR.on(this);
    }

    private Node step(String key, Icon icon) {
        Command command = commands.get(key);
        Button button = Style.QUIET_BUTTON.on(new Button());
        button.setId(key.replace('.', '-') + "-button");
        button.setGraphic(icon.node());
        button.setAccessibleText(words.get(key + ".title"));
        button.disableProperty().bind(Bindings.not(command.enabled()));
        button.setOnAction(event -> command.run());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Button search() {
        Command command = commands.get("command.palette");
        Label prompt = Style.TEXT_MUTED.on(new Label(words.get("palette.prompt")));
        prompt.setMinWidth(0);
        HBox row =
                new HBox(
                        8,
                        Style.ICON_MUTED.on(Icon.SEARCH.node()),
                        prompt,
                        new Gap(),
                        new KeyCaps(keys.property().map(_ -> keys.caps(command))));
        row.setAlignment(Pos.CENTER_LEFT);
        Button search = Style.SEARCH_BUTTON.on(new Button());
        search.setId("search");
        search.setGraphic(row);
        search.setAccessibleText(words.get("palette.prompt"));
        search.setTooltip(new Tooltip(words.get("palette.prompt")));
        row.prefWidthProperty().bind(search.widthProperty().subtract(20));
        search.setOnAction(event -> command.run());
        return search;
    }
}
