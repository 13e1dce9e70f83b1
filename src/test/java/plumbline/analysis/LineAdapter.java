package plumbline.analysis;

import plumbline.framework.Configured;
import plumbline.framework.Framework;
import plumbline.framework.FrameworkAdapter;
import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationSettings;
import plumbline.framework.MigrationUnit;
import plumbline.framework.TransactionRule;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation.DropTable;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;
import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceSpan;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// A tool of its own for tests: each file with its ending is a migration, each line drops the table
/// it names, `?` is not understood, and a file named `fails` breaks the adapter.
public final class LineAdapter implements FrameworkAdapter {

    private final Framework framework;
    private final String ending;
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger searches = new AtomicInteger();

    public LineAdapter(Framework framework, String ending) {
        this.framework = framework;
        this.ending = ending;
    }

    int reads() {
        return reads.get();
    }

    int searches() {
        return searches.get();
    }

    @Override
    public Framework framework() {
        return framework;
    }

    @Override
    public List<MigrationSet> discover(SourceTree tree) {
        searches.incrementAndGet();
        Map<String, List<MigrationUnit>> byFolder = new LinkedHashMap<>();
        for (SourceFile file : tree.files()) {
            if (file.relativePath().endsWith(ending)) {
                byFolder.computeIfAbsent(
                                TreePath.parent(file.relativePath()), _ -> new ArrayList<>())
                        .add(
                                new MigrationUnit(
                                        file.relativePath(), null, MigrationUnit.Status.ACTIVE));
            }
        }
        List<MigrationSet> sets = new ArrayList<>();
        byFolder.forEach((folder, units) -> sets.add(set(folder, units)));
        return sets;
    }

    private MigrationSet set(String folder, List<MigrationUnit> units) {
        MigrationSettings settings =
                new MigrationSettings(
                        List.of(),
                        List.of(Configured.byDefault(folder)),
                        Configured.byDefault("history"),
                        Configured.byDefault(TransactionRule.EACH_MIGRATION),
                        List.of(ending),
                        List.of(),
                        null,
                        Map.of());
        return new MigrationSet(
                framework, folder, "", Dialect.POSTGRESQL, settings, units, List.of());
    }

    @Override
    public List<Migration> read(MigrationSet set, MigrationUnit unit, SourceTree tree) {
        reads.incrementAndGet();
        String name = TreePath.name(unit.file());
        if (name.startsWith("fails")) {
            throw new IllegalArgumentException("not made for this");
        }
        SourceDocument document = tree.findDocument(unit.file()).orElseThrow();
        List<Step> steps = new ArrayList<>();
        List<NotUnderstood> obstacles = new ArrayList<>();
        int start = 0;
        for (String line : document.text().lines().toList()) {
            SourceSpan span = document.span(start, start + line.length());
            if (line.startsWith("?")) {
                obstacles.add(new NotUnderstood(span, Obstacle.UNKNOWN_CALL, "line", line));
            } else {
                steps.add(
                        new Step(
                                new DropTable(ObjectName.of(line), false, false),
                                span,
                                "DROP TABLE " + line,
                                false,
                                Understanding.FULL,
                                Circumstances.PLAIN));
            }
            start += line.length() + 1;
        }
        return List.of(
                new Migration(
                        name,
                        name,
                        name,
                        unit.file(),
                        framework,
                        unit.status(),
                        null,
                        MigrationHalf.of(
                                document.span(0, document.text().length()), steps, obstacles),
                        MigrationHalf.ABSENT,
                        List.of()));
    }

    @Override
    public List<Migration> order(MigrationSet set, List<Migration> migrations) {
        return migrations;
    }
}
