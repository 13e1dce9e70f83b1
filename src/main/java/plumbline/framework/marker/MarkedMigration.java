package plumbline.framework.marker;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit;
import plumbline.framework.sql.SqlHalves;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one file with markers as a migration.
final class MarkedMigration {

    private static final Pattern REGISTRATION =
            Pattern.compile(
                    "goose\\.Add(?:Named)?Migration(?<kind>NoTx)?(?:Context)?\\("
                        + "(?:\\s*\"[^\"]*\"\\s*,)?\\s*(?<up>[\\w.]+)\\s*,\\s*(?<down>[\\w.]+)");

    private static final Pattern COMMENTS = Pattern.compile("--[^\\n]*");

    private final MarkerStyle style;
    private final SqlHalves halves;

    MarkedMigration(MarkerStyle style, SqlHalves halves) {
        this.style = style;
        this.halves = halves;
    }

    /// The two halves of a file, and whether it asks for no transaction.
    private record Content(
            MigrationHalf up,
            MigrationHalf down,
            @Nullable Boolean transaction,
            List<String> traits) {}

    Migration read(MigrationSet set, MigrationUnit unit, SourceTree tree) {
        String fileName = TreePath.name(unit.file());
        Matcher name = style.fileName().matcher(fileName);
        String version = name.matches() ? name.group("version") : "";
        String title = name.matches() ? name.group("title") : fileName;
        Content content =
                switch (tree.read(unit.file())) {
                    case SourceTree.Reading.Document(SourceDocument document) ->
                            unit.file().endsWith(".go") ? code(document) : sql(set, document);
                    case SourceTree.Reading.Failure _ ->
                            new Content(
                                    halves.file(tree, unit.file(), set.dialect()),
                                    MigrationHalf.ABSENT,
                                    null,
                                    List.of());
                };
        return new Migration(
                style.id(fileName, version),
                style == MarkerStyle.SQL_MIGRATE ? version : style.id(fileName, version),
                title.replaceFirst("^[._-]+", ""),
                unit.file(),
                set.framework(),
                unit.status(),
                content.transaction(),
                content.up(),
                content.down(),
                content.traits());
    }

    private Content sql(MigrationSet set, SourceDocument document) {
        MarkedFile marked = MarkedFile.of(document, style);
        List<NotUnderstood> left = new ArrayList<>();
        if (!marked.up().present()) {
            left.add(
                    broken(
                            document,
                            0,
                            document.text().length(),
                            "no marker says where up begins"));
        } else if (holdsSql(document, marked.firstMarker())) {
            left.add(broken(document, 0, marked.firstMarker(), "stands before the first marker"));
        }
        for (MarkedFile.Problem problem : marked.problems()) {
            left.add(broken(document, problem.start(), problem.end(), problem.detail()));
        }
        MigrationHalf up = half(marked.up(), set);
        left.addAll(up.notUnderstood());
        SourceSpan span = up.span() == null ? SqlHalves.spanOf(document) : up.span();
        List<String> traits = new ArrayList<>();
        if (marked.down().present() && marked.upOutside() != marked.downOutside()) {
            traits.add("down transaction=" + !marked.downOutside());
        }
        return new Content(
                MigrationHalf.of(span, up.steps(), left),
                half(marked.down(), set),
                marked.upOutside() ? Boolean.FALSE : null,
                traits);
    }

    private MigrationHalf half(MarkedFile.Section section, MigrationSet set) {
        return section.present()
                ? halves.pieces(section.span(), section.pieces(), set.dialect())
                : MigrationHalf.ABSENT;
    }

    private static boolean holdsSql(SourceDocument document, int end) {
        return !COMMENTS.matcher(document.text().substring(0, end)).replaceAll("").isBlank();
    }

    private static NotUnderstood broken(
            SourceDocument document, int start, int end, String detail) {
        String first = document.text().substring(start, end).strip().lines().findFirst().orElse("");
        return new NotUnderstood(document.span(start, end), Obstacle.BROKEN_SYNTAX, detail, first);
    }

    private static Content code(SourceDocument document) {
        MigrationHalf half = SqlHalves.code(document, "Go");
        Matcher registration = REGISTRATION.matcher(document.text());
        boolean found = registration.find();
        boolean hasUp = !found || !registration.group("up").equals("nil");
        boolean hasDown = found && !registration.group("down").equals("nil");
        return new Content(
                hasUp ? half : MigrationHalf.ABSENT,
                hasDown ? half : MigrationHalf.ABSENT,
                (found && registration.group("kind") != null) ? Boolean.FALSE : null,
                List.of("go"));
    }
}
