package plumbline.gui.shell;

import javafx.beans.binding.Bindings;

import plumbline.gui.audit.OpenAudit;
import plumbline.gui.command.Command;
import plumbline.gui.command.CommandGroup;
import plumbline.gui.command.Commands;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Subject;
import plumbline.gui.start.Doors;
import plumbline.gui.style.Icon;
import plumbline.gui.workspace.LivePreferences;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.preferences.TextSize;
import plumbline.preferences.Theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Declares every command of the window, once, in the order of menus and palette.
public final class ShellCommands {

    private final Doors doors;
    private final OpenWorkspace workspace;
    private final OpenAudit audit;
    private final Navigator navigator;
    private final LivePreferences preferences;
    private final Sheets sheets;
    private final ShellViewModel panes;
    private final WindowActions window;
    private final Commands commands;

    public ShellCommands(
            Doors doors,
            OpenWorkspace workspace,
            OpenAudit audit,
            Navigator navigator,
            LivePreferences preferences,
            Sheets sheets,
            ShellViewModel panes,
            WindowActions window) {
        this.doors = doors;
        this.workspace = workspace;
        this.audit = audit;
        this.navigator = navigator;
        this.preferences = preferences;
        this.sheets = sheets;
        this.panes = panes;
        this.window = window;
        this.commands =
                new Commands(
                        Stream.of(
                                        file(),
                                        edit(),
                                        places(),
                                        catalogue(),
                                        ways(),
                                        panes(),
                                        looks(),
                                        reports(),
                                        help())
                                .flatMap(List::stream)
                                .toList());
    }

    public Commands all() {
        return commands;
    }

    private List<Command> file() {
        return List.of(
                of("command.open-folders", CommandGroup.FILE, doors::openFolders)
                        .withIcon(Icon.FOLDER_OPEN)
                        .withShortcut("Shortcut+O"),
                of("command.open-audit", CommandGroup.FILE, doors::openAudit)
                        .withIcon(Icon.AUDIT)
                        .withShortcut("Shortcut+Alt+O"),
                of("command.add-folder", CommandGroup.FILE, doors::addFolder)
                        .withIcon(Icon.FOLDER)
                        .withShortcut("Shortcut+Shift+O")
                        .enabledWhen(workspace.openProperty()),
                of("command.open-samples", CommandGroup.FILE, doors::openSamples)
                        .withIcon(Icon.SAMPLE),
                of("command.import-audit", CommandGroup.FILE, doors::importAudit)
                        .withIcon(Icon.IMPORT)
                        .withShortcut("Shortcut+I"),
                of("command.joining", CommandGroup.FILE, sheets::joining)
                        .withIcon(Icon.COMPARE)
                        .withShortcut("Shortcut+Shift+M")
                        .enabledWhen(workspace.openProperty()),
                of("command.read-again", CommandGroup.FILE, workspace::readAgain)
                        .belowLine()
                        .withShortcut("F5")
                        .enabledWhen(workspace.openProperty()),
                of("command.close-tab", CommandGroup.FILE, navigator::closeCurrent)
                        .withShortcut("Shortcut+W")
                        .enabledWhen(Bindings.isNotNull(navigator.currentProperty())),
                of("command.close-workspace", CommandGroup.FILE, this::closeWorkspace)
                        .withShortcut("Shortcut+Shift+W")
                        .enabledWhen(
                                workspace.openProperty().or(Bindings.isNotEmpty(navigator.tabs()))),
                of("command.settings", CommandGroup.FILE, sheets::settings)
                        .belowLine()
                        .withIcon(Icon.SETTINGS)
                        .withShortcut("Shortcut+Comma"),
                of("command.quit", CommandGroup.FILE, window::close).withShortcut("Shortcut+Q"));
    }

    private List<Command> edit() {
        return List.of(
                of("command.undo", CommandGroup.EDIT, audit::undo)
                        .withShortcut("Shortcut+Z")
                        .enabledWhen(Bindings.isNotNull(audit.undoableProperty())),
                of("command.redo", CommandGroup.EDIT, audit::redo)
                        .withShortcut("Shortcut+Shift+Z")
                        .enabledWhen(Bindings.isNotNull(audit.redoableProperty())),
                of("command.history", CommandGroup.EDIT, sheets::history)
                        .belowLine()
                        .withIcon(Icon.HISTORY)
                        .withShortcut("Shortcut+Alt+Z")
                        .enabledWhen(workspace.openProperty()),
                of("command.unread", CommandGroup.EDIT, sheets::unread)
                        .withIcon(Icon.PROBLEM)
                        .withShortcut("Shortcut+Shift+U")
                        .enabledWhen(workspace.openProperty()));
    }

    private List<Command> places() {
        return Arrays.stream(Place.values())
                .map(
                        place ->
                                of(goKey(place), CommandGroup.VIEW, () -> navigator.go(place))
                                        .withIcon(place.icon())
                                        .withShortcut("Shortcut+" + place.number())
                                        .enabledWhen(workspace.openProperty()))
                .toList();
    }

    private List<Command> catalogue() {
        return List.of(
                of(
                                "command.catalogue",
                                CommandGroup.VIEW,
                                () -> navigator.open(new Subject.OfCatalogue()))
                        .belowLine()
                        .withIcon(Icon.CATALOGUE)
                        .withShortcut("Shortcut+Shift+C"));
    }

    static String goKey(Place place) {
        return "command.go." + place.key().substring("place.".length());
    }

    private List<Command> ways() {
        return List.of(
                of("command.back", CommandGroup.VIEW, navigator::back)
                        .belowLine()
                        .withIcon(Icon.BACK)
                        .withShortcut("Alt+Left")
                        .enabledWhen(navigator.canGoBackProperty()),
                of("command.forward", CommandGroup.VIEW, navigator::forward)
                        .withIcon(Icon.FORWARD)
                        .withShortcut("Alt+Right")
                        .enabledWhen(navigator.canGoForwardProperty()));
    }

    private List<Command> panes() {
        return List.of(
                of("command.toggle-scope", CommandGroup.VIEW, panes::toggleScope)
                        .belowLine()
                        .withIcon(Icon.SIDEBAR)
                        .withShortcut("Shortcut+B"),
                of("command.toggle-inspector", CommandGroup.VIEW, panes::toggleInspector)
                        .withIcon(Icon.SIDEBAR_RIGHT)
                        .withShortcut("Shortcut+J"),
                of("command.next-pane", CommandGroup.VIEW, window::nextPane).withShortcut("F6"),
                of("command.tasks", CommandGroup.VIEW, window::taskCentre)
                        .withIcon(Icon.TASKS)
                        .withShortcut("Shortcut+T"),
                of("command.full-screen", CommandGroup.VIEW, window::fullScreen)
                        .withShortcut("F11"));
    }

    private List<Command> looks() {
        List<Command> all = new ArrayList<>();
        all.add(
                of("command.text-larger", CommandGroup.VIEW, () -> resize(size().larger()))
                        .belowLine()
                        .withShortcut("Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add"));
        all.add(
                of("command.text-smaller", CommandGroup.VIEW, () -> resize(size().smaller()))
                        .withShortcut("Shortcut+Minus", "Shortcut+Subtract"));
        all.add(
                of("command.text-normal", CommandGroup.VIEW, () -> resize(TextSize.PERCENT_100))
                        .withShortcut("Shortcut+0", "Shortcut+Numpad 0"));
        all.add(theme("command.theme.system", Theme.SYSTEM).belowLine());
        all.add(theme("command.theme.light", Theme.LIGHT));
        all.add(theme("command.theme.dark", Theme.DARK));
        all.add(theme("command.theme.contrast", Theme.CONTRAST));
        return all;
    }

    private List<Command> reports() {
        return List.of(
                of("command.save-picture", CommandGroup.REPORTS, window::savePicture)
                        .withIcon(Icon.PICTURE));
    }

    private List<Command> help() {
        return List.of(
                of("command.palette", CommandGroup.HELP, () -> sheets.palette(all()))
                        .withIcon(Icon.SEARCH)
                        .withShortcut("Shortcut+K"),
                of("command.keys", CommandGroup.HELP, sheets::keys)
                        .withIcon(Icon.KEYS)
                        .withShortcut("?", "F1"),
                of("command.about", CommandGroup.HELP, sheets::about)
                        .belowLine()
                        .withIcon(Icon.ABOUT));
    }

    private Command theme(String key, Theme theme) {
        return of(
                        key,
                        CommandGroup.VIEW,
                        () -> preferences.change(before -> before.withTheme(theme)))
                .withIcon(Icon.SETTINGS);
    }

    private TextSize size() {
        return preferences.get().look().textSize();
    }

    private void resize(TextSize size) {
        preferences.change(before -> before.withTextSize(size));
    }

    private void closeWorkspace() {
        navigator.clear();
        workspace.close();
    }

    private static Command of(String key, CommandGroup group, Runnable action) {
        return Command.of(key, group, action);
    }
}
