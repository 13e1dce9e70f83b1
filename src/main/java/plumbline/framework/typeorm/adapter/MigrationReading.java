package plumbline.framework.typeorm.adapter;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Framework;
import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit;
import plumbline.framework.script.Recorder;
import plumbline.framework.script.ScriptSession;
import plumbline.framework.script.ScriptTree;
import plumbline.framework.script.Settings;
import plumbline.framework.typeorm.runner.TypeOrmLibrary;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.tree.ScriptParser;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.Value;
import plumbline.parse.sql.SqlReader;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the classes of one file; each way of each class runs for itself.
final class MigrationReading {

    private static final Pattern CLASS =
            Pattern.compile("\\bclass\\s+(\\w+)[^{]*\\bMigrationInterface\\b");

    private final ScriptParser parser;
    private final SqlReader sql;
    private final MigrationSet set;
    private final MigrationUnit unit;
    private final SourceDocument document;
    private final SourceTree tree;

    MigrationReading(
            ScriptParser parser,
            SqlReader sql,
            MigrationSet set,
            MigrationUnit unit,
            SourceDocument document,
            SourceTree tree) {
        this.parser = parser;
        this.sql = sql;
        this.set = set;
        this.unit = unit;
        this.document = document;
        this.tree = tree;
    }

    /// A file in which no class can be found is a migration of its own that was not understood.
    List<Migration> all() {
        Attempt up = new Attempt();
        List<FunctionValue> classes = MigrationClasses.of(up.session.module());
        if (classes.isEmpty()) {
            return broken(up);
        }
        List<Migration> all = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            all.add(migration(i == 0 ? up : new Attempt(), i));
        }
        return all;
    }

    private List<Migration> broken(Attempt attempt) {
        Matcher written = CLASS.matcher(document.text());
        if (!written.find()) {
            return List.of();
        }
        SourceSpan place = document.span(written.start(), written.end());
        MigrationHalf found = attempt.session.half(Value.Nothing.UNDEFINED, List.of());
        List<NotUnderstood> causes = new ArrayList<>(found.notUnderstood());
        if (causes.isEmpty()) {
            causes.add(
                    new NotUnderstood(
                            place,
                            Obstacle.UNKNOWN_VALUE,
                            "class",
                            document.text().substring(written.start(), written.end())));
        }
        return List.of(
                migration(
                        written.group(1),
                        null,
                        MigrationHalf.of(place, List.of(), causes),
                        MigrationHalf.ABSENT));
    }

    private Migration migration(Attempt up, int index) {
        Value instance = up.instance(index);
        Attempt down = new Attempt();
        Value other = down.instance(index);
        FunctionValue type = MigrationClasses.of(up.session.module()).get(index);
        String name =
                Texts.findKnown(Settings.member(instance, "name"))
                        .filter(given -> !given.isEmpty())
                        .orElseGet(() -> type.name().isEmpty() ? stem() : type.name());
        Boolean transaction =
                Settings.member(instance, "transaction") instanceof Value.Bool(boolean wanted)
                        ? wanted
                        : null;
        return migration(name, transaction, up.half(instance, "up"), down.half(other, "down"));
    }

    private Migration migration(
            String name, @Nullable Boolean transaction, MigrationHalf up, MigrationHalf down) {
        return new Migration(
                name,
                version(name),
                title(name),
                unit.file(),
                Framework.TYPEORM,
                unit.status(),
                transaction,
                up,
                down,
                List.of());
    }

    private String stem() {
        return TreePath.name(unit.file()).replaceFirst("\\.\\w+$", "");
    }

    /// The tool reads the last thirteen characters as a number.
    private static String version(String name) {
        String last = name.substring(Math.max(0, name.length() - 13));
        String digits = last.replaceFirst("^(\\d*).*$", "$1");
        return digits.isEmpty() ? name : digits;
    }

    private static String title(String name) {
        String title = name.replaceFirst("\\d{13}$", "");
        return title.isEmpty() ? name : title;
    }

    static Migration unreadable(MigrationUnit unit) {
        SourceSpan nothing = new SourceDocument(unit.file(), "").span(0, 0);
        String stem = TreePath.name(unit.file()).replaceFirst("\\.\\w+$", "");
        String version = stem.replaceFirst("^(\\d*).*$", "$1");
        return new Migration(
                stem,
                version.isEmpty() ? stem : version,
                stem,
                unit.file(),
                Framework.TYPEORM,
                unit.status(),
                null,
                MigrationHalf.of(
                        nothing,
                        List.of(),
                        List.of(new NotUnderstood(nothing, Obstacle.FILE_NOT_READ, "", ""))),
                MigrationHalf.ABSENT,
                List.of());
    }

    /// One way on paper, with its own recorder.
    private final class Attempt {

        private final TypeOrmLibrary library;
        private final ScriptSession session;

        Attempt() {
            Recorder recorder = new Recorder(sql, set.dialect());
            library = new TypeOrmLibrary(recorder);
            session = new ScriptSession(parser, new ScriptTree(tree), library, recorder, document);
        }

        Value instance(int index) {
            FunctionValue type = MigrationClasses.of(session.module()).get(index);
            return session.run().construct(session.module(), type, List.of());
        }

        MigrationHalf half(Value instance, String way) {
            return session.half(instance, way, List.of(library.queryRunner()));
        }
    }
}
