package plumbline.framework.flyway.adapter;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Configured;
import plumbline.framework.Framework;
import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit;
import plumbline.framework.flyway.naming.FlywayVersion;
import plumbline.framework.flyway.naming.Naming;
import plumbline.framework.flyway.naming.ScriptName;
import plumbline.framework.flyway.place.JavaMigrations;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.parse.markup.PropertiesReader;
import plumbline.parse.markup.Setting;
import plumbline.parse.sql.SqlReader;
import plumbline.parse.sql.SqlReading;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads migrations that are SQL files.
final class ScriptReader {

    private final SqlReader sql;
    private final MigrationSet set;
    private final SourceTree tree;
    private final Placeholders placeholders;

    ScriptReader(SqlReader sql, MigrationSet set, SourceTree tree) {
        this.sql = sql;
        this.set = set;
        this.tree = tree;
        this.placeholders = new Placeholders(set.settings());
    }

    Migration read(MigrationUnit unit) {
        ScriptName name =
                naming().findInAnyCase(TreePath.name(unit.file()))
                        .or(() -> Naming.STANDARD.find(TreePath.name(unit.file())))
                        .orElse(new ScriptName(ScriptName.Kind.VERSIONED, null, "", ""));
        MigrationHalf read = half(unit.file());
        String downFile = unit.downFile();
        boolean undo = name.kind() == ScriptName.Kind.UNDO;
        MigrationHalf down = downFile == null ? MigrationHalf.ABSENT : half(downFile);
        String id = id(name, unit.file());
        return new Migration(
                id,
                id,
                name.description(),
                unit.file(),
                Framework.FLYWAY,
                unit.status(),
                transaction(unit.file(), read),
                undo ? MigrationHalf.ABSENT : read,
                undo ? read : down,
                traits(name, read));
    }

    static String id(ScriptName name, String file) {
        String version = name.findVersion().map(FlywayVersion::text).orElse("");
        String fileName = TreePath.name(file);
        return switch (name.kind()) {
            case VERSIONED -> version.isEmpty() ? JavaMigrations.stem(file) : version;
            case UNDO -> "U" + version;
            case BASELINE -> "B" + version;
            case REPEATABLE -> JavaMigrations.stem(file);
            case CALLBACK -> fileName;
        };
    }

    private List<String> traits(ScriptName name, MigrationHalf read) {
        List<String> traits = new ArrayList<>();
        switch (name.kind()) {
            case VERSIONED -> {}
            case UNDO -> traits.add("undo");
            case BASELINE -> traits.add("baseline");
            case REPEATABLE -> traits.add("repeatable");
            case CALLBACK -> traits.add("callback " + name.event());
        }
        if (Transactions.areMixed(read.steps(), set.dialect())) {
            traits.add("mixed");
        }
        return traits;
    }

    private Naming naming() {
        Map<String, Configured<String>> more = set.settings().more();
        Naming standard = Naming.STANDARD;
        List<String> suffixes =
                set.settings().extensions().stream().filter(each -> !each.equals(".java")).toList();
        return new Naming(
                value(more, "sqlMigrationPrefix", standard.versioned()),
                value(more, "undoSqlMigrationPrefix", standard.undo()),
                value(more, "repeatableSqlMigrationPrefix", standard.repeatable()),
                value(more, "baselineMigrationPrefix", standard.baseline()),
                value(more, "sqlMigrationSeparator", standard.separator()),
                suffixes);
    }

    private static String value(
            Map<String, Configured<String>> more, String name, String otherwise) {
        Configured<String> value = more.get(name);
        return value == null ? otherwise : value.value();
    }

    private MigrationHalf half(String file) {
        Optional<SourceDocument> document = tree.findDocument(file);
        if (document.isEmpty()) {
            SourceSpan span = new SourceSpan(file, 0, 0, 1, 1, 1);
            return MigrationHalf.of(
                    span,
                    List.of(),
                    List.of(new NotUnderstood(span, Obstacle.FILE_NOT_READ, "", "")));
        }
        return half(document.get());
    }

    private MigrationHalf half(SourceDocument document) {
        boolean replaced =
                findScriptSetting(document.file(), "placeholderReplacement")
                        .map(value -> !value.equals("false"))
                        .orElseGet(placeholders::areReplaced);
        EmbeddedText text = replaced ? placeholders.text(document) : document.embedded();
        SqlReading reading = sql.read(text, set.dialect(), Circumstances.PLAIN);
        SourceSpan span = document.span(0, document.text().length());
        return MigrationHalf.of(span, reading.steps(), reading.notUnderstood());
    }

    /// What the script's own configuration says, else what Flyway finds out by its statements.
    private @Nullable Boolean transaction(String file, MigrationHalf read) {
        Optional<String> said = findScriptSetting(file, "executeInTransaction");
        if (said.isPresent()) {
            return said.get().equals("true");
        }
        return Transactions.anyOutside(read.steps(), set.dialect()) ? Boolean.FALSE : null;
    }

    private Optional<String> findScriptSetting(String file, String name) {
        return tree.findDocument(file + ".conf").stream()
                .flatMap(document -> PropertiesReader.read(document).stream())
                .filter(each -> each.name().equals(name) || each.name().equals("flyway." + name))
                .map(Setting::value)
                .findFirst();
    }
}
