package plumbline.framework.flyway.adapter;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Framework;
import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.framework.MigrationHalf.Defect;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit;
import plumbline.framework.flyway.naming.Naming;
import plumbline.framework.flyway.naming.ScriptName;
import plumbline.framework.flyway.place.JavaMigrations;
import plumbline.operation.OtherOperation;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;
import plumbline.parse.java.JavaAction;
import plumbline.parse.java.JavaReading;
import plumbline.parse.java.run.JavaMethods;
import plumbline.parse.sql.SqlReader;
import plumbline.parse.sql.SqlReading;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceSpan;
import plumbline.source.SourceTree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads migrations that are classes.
final class ClassReader {

    private final SqlReader sql;
    private final MigrationSet set;
    private final SourceTree tree;
    private final JavaMethods methods;
    private final List<Step> steps = new ArrayList<>();
    private final List<NotUnderstood> notUnderstood = new ArrayList<>();

    ClassReader(SqlReader sql, MigrationSet set, SourceTree tree) {
        this.sql = sql;
        this.set = set;
        this.tree = tree;
        this.methods = new JavaMethods(tree);
    }

    Migration read(MigrationUnit unit) {
        JavaReading reading = methods.read(unit.file(), "migrate");
        notUnderstood.addAll(reading.notUnderstood());
        reading.actions().forEach(this::add);
        SourceSpan method = reading.method();
        SourceSpan span = method == null ? whole(unit.file()) : method;
        if (method == null && notUnderstood.isEmpty()) {
            notUnderstood.add(new NotUnderstood(span, Obstacle.UNKNOWN_CALL, "migrate", ""));
        }
        List<Defect> defects =
                reading.swallowed().stream()
                        .map(each -> new Defect(Defect.Kind.SWALLOWED_ERROR, each, "catch"))
                        .toList();
        boolean outside =
                methods.findConstantResult(unit.file(), "canExecuteInTransaction")
                        .filter(value -> value.equals("false"))
                        .isPresent();
        MigrationHalf up = new MigrationHalf(true, span, steps, notUnderstood, null, defects);
        return migration(unit, up, outside ? Boolean.FALSE : null);
    }

    /// A class in a language that is not read.
    Migration readUnknown(MigrationUnit unit) {
        SourceSpan span = whole(unit.file());
        String language = unit.file().substring(unit.file().lastIndexOf('.') + 1);
        notUnderstood.add(new NotUnderstood(span, Obstacle.APPLICATION_CODE, language, ""));
        return migration(unit, MigrationHalf.of(span, List.of(), notUnderstood), null);
    }

    private Migration migration(
            MigrationUnit unit, MigrationHalf up, @Nullable Boolean transaction) {
        String stem = JavaMigrations.stem(unit.file());
        ScriptName name =
                Naming.findClass(stem)
                        .orElse(new ScriptName(ScriptName.Kind.VERSIONED, null, stem, ""));
        boolean java = unit.file().endsWith(".java");
        Optional<String> version =
                java ? methods.findConstantResult(unit.file(), "getVersion") : Optional.empty();
        Optional<String> description =
                java ? methods.findConstantResult(unit.file(), "getDescription") : Optional.empty();
        String id = version.orElseGet(() -> ScriptReader.id(name, unit.file()));
        List<String> traits =
                switch (name.kind()) {
                    case BASELINE -> List.of("baseline");
                    case REPEATABLE -> List.of("repeatable");
                    case VERSIONED, UNDO, CALLBACK -> List.of();
                };
        return new Migration(
                id,
                id,
                description.orElse(name.description()),
                unit.file(),
                Framework.FLYWAY,
                unit.status(),
                transaction,
                up,
                MigrationHalf.ABSENT,
                traits);
    }

    private SourceSpan whole(String file) {
        return tree.findDocument(file)
                .map(document -> document.span(0, document.text().length()))
                .orElseGet(() -> new SourceSpan(file, 0, 0, 1, 1, 1));
    }

    private void add(JavaAction action) {
        switch (action) {
            case JavaAction.Sql(EmbeddedText text, _, Circumstances around) ->
                    add(readStatement(text, around));
            case JavaAction.Script(EmbeddedText resource, SourceSpan call, Circumstances around) ->
                    addScript(resource.text(), call, around);
            case JavaAction.Service(String name, SourceSpan call, Circumstances around) ->
                    steps.add(
                            new Step(
                                    new OtherOperation.ApplicationCode(name),
                                    call,
                                    "",
                                    true,
                                    Understanding.NONE,
                                    around));
        }
    }

    private void add(SqlReading reading) {
        steps.addAll(reading.steps());
        notUnderstood.addAll(reading.notUnderstood());
    }

    /// Parameters stay as they are, unless only they keep the grammar from understanding.
    private SqlReading readStatement(EmbeddedText text, Circumstances around) {
        SqlReading plain = sql.read(text, set.dialect(), around);
        boolean clear =
                plain.notUnderstood().isEmpty()
                        && plain.steps().stream()
                                .allMatch(step -> step.understanding() == Understanding.FULL);
        if (clear || !Parameters.mayHave(text.text())) {
            return plain;
        }
        Optional<SourceDocument> document = tree.findDocument(text.span().file());
        if (document.isEmpty()) {
            return plain;
        }
        EmbeddedText numbered = Parameters.numbered(text, document.get());
        SqlReading again = sql.read(numbered, set.dialect(), around);
        return again.notUnderstood().size() <= plain.notUnderstood().size() ? again : plain;
    }

    private void addScript(String resource, SourceSpan call, Circumstances around) {
        String path = resource.replaceFirst("^(classpath:)?/*", "");
        Optional<SourceDocument> document =
                tree.files().stream()
                        .map(SourceFile::relativePath)
                        .filter(file -> ("/" + file).endsWith("/" + path))
                        .findFirst()
                        .flatMap(tree::findDocument);
        if (document.isPresent()) {
            EmbeddedText text = document.get().embedded();
            add(sql.read(text, set.dialect(), around.calledFrom(call)));
        } else {
            notUnderstood.add(new NotUnderstood(call, Obstacle.MISSING_MODULE, path, path));
        }
    }
}
