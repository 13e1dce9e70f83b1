package plumbline.gui.keymap;

import plumbline.gui.command.Command;
import plumbline.gui.command.CommandGroup;
import plumbline.gui.command.Commands;
import plumbline.gui.command.Shortcuts;
import plumbline.gui.workspace.LivePreferences;
import plumbline.gui.workspace.WorkspaceFixture;

import java.util.List;

/// Keys as they are from the start, with two commands.
public final class KeysFixture {

    public static final Command UNDO = command("command.undo", "Shortcut+Z");
    public static final Command KEYS = command("command.keys", "?", "F1");

    public static final KeyTable TABLE = KeyTable.of(new Commands(List.of(UNDO, KEYS)));

    private KeysFixture() {}

    private static Command command(String key, String... shortcuts) {
        return Command.of(key, CommandGroup.EDIT, () -> {}).withShortcut(shortcuts);
    }

    public static LiveKeys keys(LivePreferences preferences) {
        return new LiveKeys(TABLE, preferences, new Shortcuts("Linux"), WorkspaceFixture.words());
    }
}
