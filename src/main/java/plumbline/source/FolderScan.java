package plumbline.source;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.progress.Progress;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/// Lists the files below a folder, each once, and says what it left out; opens none of them.
///
/// A symbolic link adds only what lies inside the folder and was not listed under its own name:
/// links are looked at last, so a file always goes by its real name if that can be reached. A path
/// longer than the operating system accepts is `NOT_READABLE`.
public final class FolderScan {

    private static final int MOST_ENTRIES = 500_000;

    private final IgnoreRules rules;
    private final Set<String> leftOut;
    private final int mostEntries;

    public FolderScan() {
        this(MOST_ENTRIES);
    }

    /// Also leaves out what those rules say.
    public FolderScan(IgnoreRules rules) {
        this(rules, MOST_ENTRIES);
    }

    /// Stops after that many files and folders, as a hostile tree may have no end.
    public FolderScan(int mostEntries) {
        this(IgnoreRules.none(), mostEntries);
    }

    private FolderScan(IgnoreRules rules, int mostEntries) {
        this(rules, Set.of(), mostEntries);
    }

    private FolderScan(IgnoreRules rules, Set<String> leftOut, int mostEntries) {
        this.rules = rules;
        this.leftOut = Set.copyOf(leftOut);
        this.mostEntries = mostEntries;
    }

    /// Also leaves these folders out, counted from the scanned one.
    public FolderScan without(Set<String> folders) {
        return folders.isEmpty() ? this : new FolderScan(rules, folders, mostEntries);
    }

    /// Throws a [ProblemException] when the folder itself cannot be listed.
    public FolderContents scan(Path root, Progress progress) {
        long start = System.nanoTime();
        Path real = realFolder(root);
        FolderWalk walk =
                new FolderWalk(root, real, rules.begin(real), leftOut, mostEntries, progress);
        boolean complete = walk.run();
        return new FolderContents(
                root,
                walk.files(),
                walk.skipped(),
                complete,
                Duration.ofNanos(System.nanoTime() - start));
    }

    private static Path realFolder(Path root) {
        try {
            Path real = root.toRealPath();
            // whether it can be listed is only known by trying
            try (DirectoryStream<Path> _ = Files.newDirectoryStream(real)) {
                return real;
            }
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.FOLDER_NOT_READABLE, failure, root);
        }
    }
}
