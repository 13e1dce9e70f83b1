package plumbline.gui.scope;

import plumbline.gui.workspace.OpenFolder;

/// A line of the scope list.
sealed interface ScopeItem {

    OpenFolder folder();

    /// A folder that has several services, or none.
    record Folder(OpenFolder folder) implements ScopeItem {}

    /// A service of a folder; alone in it, it stands for the folder too.
    record Service(OpenFolder folder, String name, boolean alone) implements ScopeItem {}
}
