package plumbline.report.excel.sheet;

import plumbline.analysis.timeline.GitStanding.Committed;
import plumbline.analysis.timeline.SetTimeline;
import plumbline.analysis.timeline.TimelinePoint;
import plumbline.analysis.timeline.VersionForm;
import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.operation.step.Step;
import plumbline.report.Spelled;
import plumbline.report.content.Report;
import plumbline.report.excel.table.Column;
import plumbline.report.excel.table.Columns;
import plumbline.report.excel.table.Look;
import plumbline.report.excel.table.SheetName;
import plumbline.report.excel.table.Table;
import plumbline.report.excel.table.Value;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All migrations of all services, in the order in which each set runs.
final class MigrationsTable {

    private final Words words;
    private final Columns make;

    /// A migration where it stands in its set.
    private record Placed(SetTimeline set, TimelinePoint point) {

        Migration migration() {
            return point.migration();
        }
    }

    MigrationsTable(Words words) {
        this.words = words;
        make = new Columns(words);
    }

    Table<?> of(Report report) {
        List<Placed> all =
                report.services().stream()
                        .flatMap(each -> each.subject().timelines().stream())
                        .flatMap(set -> set.points().stream().map(each -> new Placed(set, each)))
                        .toList();
        List<Column<Placed>> columns = new ArrayList<>(named());
        columns.addAll(dated());
        columns.addAll(understood());
        return new Table<>(SheetName.MIGRATIONS, "tblMigrations", columns, all)
                .frozenAt(3)
                .pagedBy(0);
    }

    private List<Column<Placed>> named() {
        return List.of(
                make.text("service", 16, each -> each.set().service()),
                make.of("position", Look.NUMBER, 9, MigrationsTable::position),
                make.text("migration-id", 34, each -> each.migration().id()),
                make.text("file", 46, each -> each.migration().file()),
                make.name("framework", 14, each -> each.migration().framework().id()),
                make.name("status", 11, each -> Spelled.id(each.migration().status())));
    }

    /// What does not run has none.
    private static Value position(Placed placed) {
        int position = placed.point().position();
        return position == 0 ? Value.none() : new Value.Amount(position);
    }

    private List<Column<Placed>> dated() {
        return List.of(
                make.of(
                        "timestamp",
                        Look.MOMENT,
                        16,
                        each ->
                                Value.moment(
                                        each.point()
                                                .findStamp()
                                                .map(VersionForm.Stamp::time)
                                                .orElse(null))),
                make.of(
                        "git-date",
                        Look.MOMENT,
                        16,
                        each ->
                                Value.moment(
                                        each.point()
                                                .findCommitted()
                                                .map(found -> found.introduction().committed())
                                                .orElse(null))),
                make.text("author", 18, each -> author(each.point())));
    }

    private static String author(TimelinePoint point) {
        return point.findCommitted()
                .map(Committed::introduction)
                .map(each -> each.author())
                .orElse("");
    }

    private List<Column<Placed>> understood() {
        return List.of(
                make.name("up", 10, each -> half(each.migration().up())),
                make.name("down", 10, each -> half(each.migration().down())),
                make.name("transaction", 14, MigrationsTable::transaction),
                make.number("operations", 11, each -> each.migration().up().steps().size()),
                make.text("tables", 34, each -> tables(each.migration())),
                make.number("unread", 12, each -> unread(each.migration())),
                make.text("flags", 18, each -> String.join(", ", each.migration().traits())));
    }

    private String half(MigrationHalf half) {
        if (half.refusal() != null) {
            return words.get("report.excel.refused");
        }
        return words.get(half.present() ? "report.excel.yes" : "report.excel.no");
    }

    /// What the migration says itself, or else its set.
    private static String transaction(Placed placed) {
        Boolean own = placed.migration().transaction();
        return own == null
                ? placed.set().set().set().settings().transactions().value().id()
                : Boolean.toString(own);
    }

    private static String tables(Migration migration) {
        return migration.up().steps().stream()
                .map(Step::operation)
                .map(each -> each.table())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static long unread(Migration migration) {
        return Stream.of(migration.up(), migration.down())
                .mapToLong(each -> each.open().size())
                .sum();
    }
}
