package plumbline.gui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;

import plumbline.gui.command.Command;
import plumbline.gui.command.Commands;
import plumbline.gui.control.OneLine;
import plumbline.gui.dialog.Overlay;
import plumbline.gui.dialog.Sheet;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.keys.KeySheet;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Subject;
import plumbline.gui.palette.PaletteEntry;
import plumbline.gui.palette.PaletteView;
import plumbline.gui.palette.PaletteViewModel;
import plumbline.gui.settings.SettingsView;
import plumbline.gui.settings.SettingsViewModel;
import plumbline.gui.style.Icon;
import plumbline.gui.workspace.OpenFolder;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.source.FolderContents;
import plumbline.source.SourceFile;
import plumbline.words.Words;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Opens the sheets that lie over the window.
public final class Sheets {

    private final Overlay overlay;
    private final Supplier<SettingsViewModel> settings;
    private final Supplier<Node> history;
    private final Supplier<Node> unread;
    private final Supplier<Node> joining;
    private final Supplier<Node> about;
    private final OpenWorkspace workspace;
    private final Navigator navigator;
    private final Supplier<LiveKeys> keys;
    private final Words words;

    public Sheets(
            Overlay overlay,
            Supplier<SettingsViewModel> settings,
            Supplier<Node> history,
            Supplier<Node> unread,
            Supplier<Node> joining,
            Supplier<Node> about,
            OpenWorkspace workspace,
            Navigator navigator,
            Supplier<LiveKeys> keys,
            Words words) {
        this.overlay = overlay;
        this.settings = settings;
        this.history = history;
        this.unread = unread;
        this.joining = joining;
        this.about = about;
        this.workspace = workspace;
        this.navigator = navigator;
        this.keys = keys;
        this.words = words;
    }

    void keys() {
        show("key-sheet", "keys.title", new KeySheet(keys.get(), words));
    }

    void settings() {
        show("settings-sheet", "settings.title", new SettingsView(settings.get(), words));
    }

    void history() {
        show("steps-sheet", "steps.title", history.get());
    }

    /// What was not understood, and what is to be made of it.
    public void unread() {
        show("unread-sheet", "unread.title", unread.get());
    }

    /// What another copy of the audit brings.
    void joining() {
        show("joining-sheet", "joining.title", joining.get());
    }

    void about() {
        show("about-sheet", "about.title", about.get());
    }

    void palette(Commands commands) {
        PaletteViewModel model = new PaletteViewModel(() -> everything(commands));
        overlay.show(new PaletteView(model, words, overlay::hide), Pos.TOP_CENTER);
    }

    private void show(String id, String titleKey, Node body) {
        Sheet sheet =
                new Sheet(id, words.get(titleKey), words.get("sheet.close"), body)
                        .onClose(overlay::hide);
        overlay.show(sheet, Pos.CENTER);
    }

    private Stream<PaletteEntry> everything(Commands commands) {
        return Stream.concat(
                commands.all().stream().filter(command -> command.enabled().get()).map(this::entry),
                workspace.folders().stream().flatMap(this::files));
    }

    private PaletteEntry entry(Command command) {
        return new PaletteEntry(
                command.findIcon().orElse(Icon.TASKS),
                words.get(command.key() + ".title"),
                words.get(command.group().key()).replace("_", ""),
                keys.get().caps(command),
                command::run);
    }

    private Stream<PaletteEntry> files(OpenFolder folder) {
        return folder.findContents().map(FolderContents::files).orElse(List.of()).stream()
                .map(file -> entry(folder, file));
    }

    private PaletteEntry entry(OpenFolder folder, SourceFile file) {
        return new PaletteEntry(
                Icon.FILE_CODE,
                OneLine.of(file.relativePath()),
                folder.name(),
                List.of(),
                () -> navigator.open(new Subject.OfFile(file)));
    }
}
