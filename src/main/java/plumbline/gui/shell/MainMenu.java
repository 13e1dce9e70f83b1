package plumbline.gui.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

import plumbline.gui.command.Command;
import plumbline.gui.command.CommandGroup;
import plumbline.gui.command.Commands;
import plumbline.gui.keymap.Key;
import plumbline.gui.keymap.LiveKeys;
import plumbline.words.Words;

import java.util.List;

/// The menu bar, drawn from the commands.
final class MainMenu extends MenuBar {

    private final LiveKeys keys;
    private final Words words;

    MainMenu(Commands commands, LiveKeys keys, Words words) {
        this.keys = keys;
        this.words = words;
        setId("menu");
        setUseSystemMenuBar(true);
        for (CommandGroup group : CommandGroup.values()) {
            List<Command> members = commands.in(group);
            if (!members.isEmpty()) {
                Menu menu = new Menu(words.get(group.key()));
                members.forEach(command -> add(command, menu));
                getMenus().add(menu);
            }
        }
    }

    private void add(Command command, Menu menu) {
        if (command.afterLine()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().add(item(command));
    }

    private MenuItem item(Command command) {
        MenuItem item = new MenuItem(words.get(command.key() + ".title"));
        item.setId(command.key().replace('.', '-'));
        command.findIcon().ifPresent(icon -> item.setGraphic(icon.node()));
        item.acceleratorProperty()
                .bind(
                        keys.property()
                                .map(
                                        _ ->
                                                keys.findInMenu(command)
                                                        .map(Key::text)
                                                        .map(KeyCombination::valueOf)
                                                        .orElse(null)));
        item.disableProperty().bind(Bindings.not(command.enabled()));
        item.setOnAction(event -> command.run());
        return item;
    }
}
