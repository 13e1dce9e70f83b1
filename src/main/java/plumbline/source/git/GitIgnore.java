package plumbline.source.git;

import plumbline.source.IgnoreRules;

import java.nio.file.Path;

/// Leaves out what git ignores: by `.gitignore` files and `.git/info/exclude`, and never a file
/// that git keeps all the same.
///
/// Ignore files of the person or the computer do not count, so that every machine sees the same.
public final class GitIgnore implements IgnoreRules {

    @Override
    public Judge begin(Path realRoot) {
        return new IgnoreWalk(realRoot);
    }
}
