package plumbline.framework.liquibase.adapter;

import plumbline.framework.Configured;
import plumbline.framework.Framework;
import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit;
import plumbline.framework.liquibase.Changelog;
import plumbline.framework.liquibase.Inheritance;
import plumbline.framework.liquibase.Parameters;
import plumbline.framework.liquibase.Part;
import plumbline.framework.liquibase.SearchPath;
import plumbline.framework.liquibase.change.ChangeWorld;
import plumbline.framework.liquibase.setup.Includes;
import plumbline.framework.liquibase.setup.LostRoots;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.parse.sql.SqlReader;
import plumbline.parse.sql.SqlReading;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.SourceTree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads one changelog file of a set.
final class UnitReader {

    private static final String PROPERTY = "property.";

    private final MigrationSet set;
    private final MigrationUnit unit;
    private final SourceTree tree;
    private final SqlReader sql;
    private final SearchPath searchPath;
    private final Parameters parameters;

    UnitReader(MigrationSet set, MigrationUnit unit, SourceTree tree, SqlReader sql) {
        this.set = set;
        this.unit = unit;
        this.tree = tree;
        this.sql = sql;
        Map<String, String> values = new HashMap<>();
        String roots = "";
        for (Map.Entry<String, Configured<String>> entry : set.settings().more().entrySet()) {
            if (entry.getKey().startsWith(PROPERTY)) {
                values.put(entry.getKey().substring(PROPERTY.length()), entry.getValue().value());
            } else if (entry.getKey().equals("searchPath")) {
                roots = entry.getValue().value();
            }
        }
        this.searchPath = new SearchPath(roots.lines().toList());
        this.parameters = new Parameters(values);
    }

    List<Migration> read() {
        return switch (Changelog.read(unit.file(), tree)) {
            case Changelog.Content(Part root, List<NotUnderstood> problems) ->
                    content(root, problems);
            case Changelog.Broken(NotUnderstood reason) -> List.of(unreadable(List.of(reason)));
            case Changelog.PlainSql(SourceDocument document) ->
                    unit.status() == MigrationUnit.Status.ACTIVE
                            ? List.of(plain(document))
                            : List.of();
            case Changelog.NoChangelog _ -> noChangelog();
        };
    }

    /// A file that was to be a changelog, or one of settings that names what is not there.
    private List<Migration> noChangelog() {
        List<NotUnderstood> lost = LostRoots.in(unit.file(), tree);
        if (!lost.isEmpty()) {
            return List.of(unreadable(lost));
        }
        NotUnderstood reason =
                new NotUnderstood(
                        new SourceSpan(unit.file(), 0, 0, 1, 1, 1),
                        Obstacle.BROKEN_SYNTAX,
                        "no databaseChangeLog",
                        unit.file());
        return unit.status() == MigrationUnit.Status.ACTIVE
                ? List.of(unreadable(List.of(reason)))
                : List.of();
    }

    private List<Migration> content(Part root, List<NotUnderstood> broken) {
        for (Part property : root.children("property")) {
            if (Part.concerns(property.get("dbms", ""), Dialects.name(set.dialect()))) {
                parameters.define(property.get("name", ""), property.get("value", ""));
            }
        }
        boolean quoteAll = quotesAll(root);
        ChangeWorld world =
                new ChangeWorld(
                        set.dialect(), quoteAll, sql, tree, searchPath, unit.file(), parameters);
        String known =
                SearchPath.clean(root.get("logicalFilePath", searchPath.knownAs(unit.file())));
        Circumstances around = Preconditions.around(root, Circumstances.PLAIN);
        ChangeSetReader reader =
                new ChangeSetReader(
                        world,
                        unit,
                        known,
                        around,
                        inherited().with(root),
                        root.children("changeSet"));
        List<Migration> migrations = new ArrayList<>(reader.read());
        List<NotUnderstood> problems = new ArrayList<>(broken);
        problems.addAll(includeProblems(root));
        if (!problems.isEmpty()) {
            migrations.add(unreadable(problems));
        }
        return migrations;
    }

    private Inheritance inherited() {
        Configured<String> written = set.settings().more().get("inherited." + unit.file());
        return written == null ? Inheritance.NONE : Inheritance.parse(written.value());
    }

    static boolean quotesAll(Part part) {
        return part.get("objectQuotingStrategy", "").equals("QUOTE_ALL_OBJECTS");
    }

    private List<NotUnderstood> includeProblems(Part root) {
        Includes includes = new Includes(tree, searchPath);
        List<NotUnderstood> problems = new ArrayList<>();
        for (Part written : root.children()) {
            Part part = parameters.expand(written);
            boolean lost = isLost(part, includes);
            if (lost) {
                String file = part.get("file", part.get("path", ""));
                problems.add(
                        new NotUnderstood(part.span(), Obstacle.MISSING_MODULE, part.name(), file));
            }
            // a class of the application chooses among the files, and all of them are shown
            String filter = part.name().equals("includeAll") ? part.get("filter") : null;
            if (filter != null) {
                problems.add(
                        new NotUnderstood(
                                part.span(), Obstacle.APPLICATION_CODE, filter, part.name()));
            }
        }
        return problems;
    }

    private boolean isLost(Part part, Includes includes) {
        return switch (part.name()) {
            case "include" ->
                    !part.isFalse("errorIfMissing")
                            && includes.findFile(part, unit.file()).isEmpty();
            case "includeAll" ->
                    !part.isFalse("errorIfMissingOrEmpty")
                            && includes.all(part, unit.file()).isEmpty();
            default -> false;
        };
    }

    /// What stands for a file, or for what in it cannot be read.
    private Migration unreadable(List<NotUnderstood> problems) {
        NotUnderstood first = problems.getFirst();
        return migration(
                unit.file(), MigrationHalf.of(first.span(), List.of(), problems), List.of());
    }

    private Migration plain(SourceDocument document) {
        EmbeddedText text = parameters.expand(document.embedded());
        SqlReading reading = sql.read(text, set.dialect(), Circumstances.PLAIN);
        return migration(
                "raw::includeAll::" + searchPath.knownAs(unit.file()),
                MigrationHalf.of(
                        document.span(0, document.text().length()),
                        reading.steps(),
                        reading.notUnderstood()),
                List.of("plain SQL"));
    }

    private Migration migration(String id, MigrationHalf up, List<String> traits) {
        return new Migration(
                id,
                "raw",
                unit.file(),
                unit.file(),
                Framework.LIQUIBASE,
                unit.status(),
                null,
                up,
                MigrationHalf.ABSENT,
                traits);
    }
}
