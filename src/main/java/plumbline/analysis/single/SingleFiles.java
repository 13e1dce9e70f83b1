package plumbline.analysis.single;

import plumbline.analysis.ServiceReading;
import plumbline.analysis.SetReading;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.schema.SchemaHistory;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.framework.Configured;
import plumbline.framework.Framework;
import plumbline.framework.FrameworkAdapter;
import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationSettings;
import plumbline.framework.MigrationUnit;
import plumbline.framework.RunnerTruth;
import plumbline.framework.TransactionRule;
import plumbline.operation.Dialect;
import plumbline.setting.Surroundings;
import plumbline.source.FolderContents;
import plumbline.source.SkipReason;
import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceReader;
import plumbline.source.SourceTree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes each file for one migration for PostgreSQL, in a transaction, on tables that are there.
public final class SingleFiles {

    private final List<FrameworkAdapter> adapters;
    private final Profile profile;

    public SingleFiles(List<FrameworkAdapter> adapters, Profile profile) {
        this.adapters = List.copyOf(adapters);
        this.profile = profile;
    }

    /// A file as a service of its own, or why it is none.
    public sealed interface Outcome {

        /// What it was read to.
        record Read(ServiceSubject subject) implements Outcome {}

        /// Its text could not be read.
        record Unread(SkipReason reason) implements Outcome {}

        /// No tool that is known would run it.
        record NoMigration() implements Outcome {}
    }

    /// Whether nothing but the file of that name itself is read: no other file, nothing beside it.
    public static boolean isAlone(String name) {
        return name.endsWith(".sql");
    }

    /// Reads one file; safe for many threads at once.
    public Outcome read(Path file) {
        String name = file.toString().replace('\\', '/');
        SourceTree tree = tree(file, name);
        return switch (tree.read(name)) {
            case SourceTree.Reading.Failure(SkipReason reason) -> new Outcome.Unread(reason);
            case SourceTree.Reading.Document(SourceDocument document) ->
                    findAdapter(document)
                            .<Outcome>map(adapter -> new Outcome.Read(read(adapter, tree, name)))
                            .orElseGet(Outcome.NoMigration::new);
        };
    }

    private Optional<FrameworkAdapter> findAdapter(SourceDocument document) {
        return Recognition.of(document)
                .flatMap(
                        framework ->
                                adapters.stream()
                                        .filter(each -> each.framework() == framework)
                                        .findFirst());
    }

    private ServiceSubject read(FrameworkAdapter adapter, SourceTree tree, String name) {
        MigrationUnit unit = new MigrationUnit(name, null, MigrationUnit.Status.ACTIVE);
        MigrationSet set = set(adapter.framework(), unit);
        List<Migration> migrations =
                adapter.read(set, unit, tree).stream().map(SingleFiles::active).toList();
        SetReading reading = new SetReading(set, migrations);
        SetSubject subject = new SetSubject(profile, tree, SchemaHistory.ofPart(reading), true);
        Surroundings none = new Surroundings(List.of(), List.of(), List.of());
        return new ServiceSubject(
                profile,
                tree,
                new ServiceReading(name, "", List.of(reading), none),
                List.of(subject),
                List.of(),
                List.of());
    }

    /// Whatever its tool would make of it: it was asked for.
    private static Migration active(Migration read) {
        return new Migration(
                read.id(),
                read.version(),
                read.name(),
                read.file(),
                read.framework(),
                MigrationUnit.Status.ACTIVE,
                read.transaction(),
                read.up(),
                read.down(),
                List.of());
    }

    private static MigrationSet set(Framework framework, MigrationUnit unit) {
        int slash = unit.file().lastIndexOf('/');
        MigrationSettings settings =
                new MigrationSettings(
                        List.of(),
                        List.of(
                                Configured.byDefault(
                                        slash < 0 ? "" : unit.file().substring(0, slash))),
                        Configured.byDefault(RunnerTruth.of(framework).historyTable()),
                        Configured.byDefault(rule(framework)),
                        List.of(),
                        List.of(),
                        null,
                        Map.of());
        return new MigrationSet(
                framework, "", "", Dialect.POSTGRESQL, settings, List.of(unit), List.of());
    }

    private static TransactionRule rule(Framework framework) {
        return framework == Framework.LIQUIBASE
                ? TransactionRule.EACH_CHANGESET
                : framework == Framework.SEQUELIZE
                        ? TransactionRule.NONE
                        : TransactionRule.EACH_MIGRATION;
    }

    /// The file, and for code also those beside it, which it may call.
    private SourceTree tree(Path file, String name) {
        List<SourceFile> files = new ArrayList<>();
        add(file, name, files);
        if (!isAlone(name)) {
            int slash = name.lastIndexOf('/');
            String folder = slash < 0 ? "" : name.substring(0, slash + 1);
            for (Path other : beside(file)) {
                String own = folder + other.getFileName();
                if (!own.equals(name)) {
                    add(other, own, files);
                }
            }
        }
        return new SourceTree(
                new FolderContents(Path.of(""), files, List.of(), true, Duration.ZERO),
                new SourceReader().forcing(profile::forces));
    }

    private static List<Path> beside(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private static void add(Path file, String name, List<SourceFile> files) {
        try {
            BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
            files.add(
                    new SourceFile(file, name, facts.size(), facts.lastModifiedTime().toInstant()));
        } catch (IOException _) {
            // who reads it is told that it is gone
        }
    }
}
