package plumbline.source;

import java.nio.file.Path;

/// What is left out while folders are walked, beside what only tools fill.
@FunctionalInterface
public interface IgnoreRules {

    /// The rules for one walk through a folder, given by its real path.
    Judge begin(Path realRoot);

    /// Says of each file and folder whether it is left out; a folder is asked about before what is
    /// in it.
    @FunctionalInterface
    interface Judge {

        /// The path counts from the folder that is walked, with `/`.
        boolean ignores(String path, boolean isFolder);
    }

    /// Leaves nothing out.
    static IgnoreRules none() {
        return _ -> (_, _) -> false;
    }
}
