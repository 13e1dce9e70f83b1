package plumbline.framework.sql;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Configured;
import plumbline.framework.FrameworkAdapter;
import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Step;
import plumbline.progress.Progress;
import plumbline.source.FolderScan;
import plumbline.source.SourceReader;
import plumbline.source.SourceTree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A small folder of files, and what an adapter makes of it.
public final class SqlTree {

    private final Path root;

    public SqlTree(Path root) {
        this.root = root;
    }

    /// Writes a file of these lines.
    public SqlTree with(String path, String... lines) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), String.join("\n", lines));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public SourceTree scan() {
        return new SourceTree(new FolderScan().scan(root, Progress.none()), new SourceReader());
    }

    /// The one set that is there.
    public MigrationSet set(FrameworkAdapter adapter) {
        List<MigrationSet> sets = adapter.discover(scan());
        if (sets.size() != 1) {
            throw new AssertionError(sets.size() + " sets instead of one: " + sets);
        }
        return sets.getFirst();
    }

    /// The migrations of all sets, each set in its order.
    public List<Migration> read(FrameworkAdapter adapter) {
        SourceTree tree = scan();
        return adapter.discover(tree).stream()
                .flatMap(set -> read(adapter, set, tree).stream())
                .toList();
    }

    public static List<Migration> read(
            FrameworkAdapter adapter, MigrationSet set, SourceTree tree) {
        List<Migration> migrations = new ArrayList<>();
        for (MigrationUnit unit : set.units()) {
            migrations.addAll(adapter.read(set, unit, tree));
        }
        return adapter.order(set, migrations);
    }

    /// The statements of a half as they are written.
    public static List<String> sql(MigrationHalf half) {
        return half.steps().stream().map(Step::sql).toList();
    }

    /// Why parts of a half were not understood.
    public static List<String> left(MigrationHalf half) {
        return half.notUnderstood().stream().map(NotUnderstood::detail).toList();
    }

    /// What is configured; fails where nothing is.
    public static <T> T value(@Nullable Configured<T> configured) {
        return Objects.requireNonNull(configured).value();
    }

    /// The line that something is configured in.
    public static int line(@Nullable Configured<?> configured) {
        return Objects.requireNonNull(Objects.requireNonNull(configured).span()).line();
    }
}
