package plumbline.gui.command;

import java.util.List;

/// All commands, in reading order; menus, palette, keys and sheet are drawn from this one list.
public record Commands(List<Command> all) {

    public Commands {
        all = List.copyOf(all);
    }

    public List<Command> in(CommandGroup group) {
        return all.stream().filter(command -> command.group() == group).toList();
    }

    public Command get(String key) {
        return all.stream()
                .filter(command -> command.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no command " + key));
    }
}
