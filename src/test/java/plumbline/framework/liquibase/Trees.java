package plumbline.framework.liquibase;

import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit;
import plumbline.framework.liquibase.adapter.LiquibaseAdapter;
import plumbline.operation.OtherOperation;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;
import plumbline.parse.sql.SqlReader;
import plumbline.parse.sql.SqlReading;
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

/// Small folders for tests, and what the adapter makes of them.
public final class Trees {

    /// Takes each statement up to a semicolon as one step that is named by its words.
    public static final SqlReader SQL =
            (sql, dialect, around) -> {
                List<Step> steps = new ArrayList<>();
                int at = 0;
                for (String statement : sql.text().split("(?<=;)", -1)) {
                    int start = at + statement.length() - statement.stripLeading().length();
                    at += statement.length();
                    String words = statement.strip().replaceAll(";$", "");
                    if (!words.isEmpty()) {
                        steps.add(
                                new Step(
                                        new OtherOperation.RawSql(words, "", null, null),
                                        sql.span(start, start + words.length()),
                                        words,
                                        sql.isDynamic(start, start + words.length()),
                                        Understanding.FULL,
                                        around));
                    }
                }
                return new SqlReading(steps, steps.size(), List.of());
            };

    private Trees() {}

    public static SourceTree scan(Path folder) {
        return new SourceTree(new FolderScan().scan(folder, Progress.none()), new SourceReader());
    }

    public static void write(Path folder, String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static List<MigrationSet> sets(Path folder) {
        return new LiquibaseAdapter(SQL).discover(scan(folder));
    }

    /// Every migration of every set, in order.
    public static List<Migration> read(Path folder) {
        SourceTree tree = scan(folder);
        LiquibaseAdapter adapter = new LiquibaseAdapter(SQL);
        List<Migration> all = new ArrayList<>();
        for (MigrationSet set : adapter.discover(tree)) {
            List<Migration> read = new ArrayList<>();
            for (MigrationUnit unit : set.units()) {
                read.addAll(adapter.read(set, unit, tree));
            }
            all.addAll(adapter.order(set, read));
        }
        return all;
    }
}
