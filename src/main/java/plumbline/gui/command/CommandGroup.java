package plumbline.gui.command;

/// The menus, in the order in which they stand.
public enum CommandGroup {
    FILE("menu.file"),
    EDIT("menu.edit"),
    REVIEW("menu.review"),
    VIEW("menu.view"),
    GRAPH("menu.graph"),
    REPORTS("menu.reports"),
    HELP("menu.help");

    private final String key;

    CommandGroup(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
