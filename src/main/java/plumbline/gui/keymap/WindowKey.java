package plumbline.gui.keymap;

import plumbline.gui.command.Command;

import java.util.List;

/// The keys of a command, which work wherever one is in the window.
public record WindowKey(Command command) implements KeyAction {

    @Override
    public String id() {
        return command.key();
    }

    @Override
    public KeyGroup group() {
        return KeyGroup.WINDOW;
    }

    @Override
    public String wordsKey() {
        return command.key() + ".title";
    }

    @Override
    public List<Key> fixed() {
        return List.of();
    }

    @Override
    public List<Key> usual() {
        return command.shortcuts().stream().map(Key::of).toList();
    }
}
