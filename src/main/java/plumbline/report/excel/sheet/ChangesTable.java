package plumbline.report.excel.sheet;

import org.jspecify.annotations.Nullable;

import plumbline.report.ChangeWords;
import plumbline.report.ScoreLine;
import plumbline.report.content.Since;
import plumbline.report.excel.table.Column;
import plumbline.report.excel.table.Columns;
import plumbline.report.excel.table.Look;
import plumbline.report.excel.table.Mark;
import plumbline.report.excel.table.SheetName;
import plumbline.report.excel.table.Table;
import plumbline.report.excel.table.Value;
import plumbline.review.compare.Answer;
import plumbline.review.compare.CellChange;
import plumbline.review.compare.ScoreChanges;
import plumbline.review.compare.ServiceMatch;
import plumbline.review.score.Formula;
import plumbline.review.score.ScoreChange;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What changed since an earlier audit: scores with their terms, and then cell by cell.
final class ChangesTable {

    private final Words words;
    private final ChangeWords say;
    private final ScoreLine score;
    private final Columns make;
    private final Places places;

    /// A score of a service or of all, or a cell.
    private sealed interface Row {

        record OfScore(String service, ScoreChange change) implements Row {}

        record OfCell(CellChange change) implements Row {}
    }

    ChangesTable(Words words, Places places) {
        this.words = words;
        this.places = places;
        say = new ChangeWords(words);
        score = new ScoreLine(words);
        make = new Columns(words);
    }

    /// With so many rows above it.
    Table<?> of(Since since, Formula formula, int above) {
        List<Row> rows = new ArrayList<>();
        ScoreChanges scores = since.scores(formula);
        rows.add(new Row.OfScore(words.get("report.change.all-services"), scores.ofAll()));
        for (ServiceMatch each : since.services()) {
            rows.add(new Row.OfScore(each.name(), scores.of(each.name())));
        }
        since.changes().forEach(each -> rows.add(new Row.OfCell(each)));
        List<Column<Row>> columns = Stream.concat(what(), why()).toList();
        return new Table<>(SheetName.CHANGES, "tblChanges", columns, rows).below(above).frozenAt(3);
    }

    private Stream<Column<Row>> what() {
        return Stream.of(
                make.name("service", 16, this::service),
                make.of("check", Look.TEXT, 20, this::check),
                make.text("title", 30, cell(each -> each.latest().check().title())),
                make.<Row>name("severity", 12, cell(each -> each.severity().name()))
                        .marked(Mark.SEVERITIES),
                make.<Row>name("change", 18, this::group),
                make.<Row>name("was", 11, this::was).marked(Mark.RESULTS),
                make.<Row>name("is", 11, this::is).marked(Mark.RESULTS));
    }

    private Stream<Column<Row>> why() {
        return Stream.of(
                make.text("differs", 26, this::differs),
                make.text("reason-before", 40, cell(each -> reason(each.before()))),
                make.text("reason", 40, cell(each -> reason(each.after()))),
                make.text("says", 22, cell(each -> say.basis(each.latest()))));
    }

    private String service(Row row) {
        return switch (row) {
            case Row.OfScore(String service, ScoreChange _) -> service;
            case Row.OfCell(CellChange change) -> change.cell().service();
        };
    }

    private Value check(Row row) {
        return switch (row) {
            case Row.OfScore _ -> Value.none();
            case Row.OfCell(CellChange change) ->
                    new Value.Link(change.cell().check(), places.check(change.cell()));
        };
    }

    private String group(Row row) {
        return switch (row) {
            case Row.OfScore _ -> words.get("report.change.score");
            case Row.OfCell(CellChange change) -> say.group(change.group());
        };
    }

    private String was(Row row) {
        return switch (row) {
            case Row.OfScore(String _, ScoreChange change) -> score.value(change.before());
            case Row.OfCell(CellChange change) -> change.from().title();
        };
    }

    private String is(Row row) {
        return switch (row) {
            case Row.OfScore(String _, ScoreChange change) -> score.value(change.after());
            case Row.OfCell(CellChange change) -> change.to().title();
        };
    }

    private String differs(Row row) {
        return switch (row) {
            case Row.OfScore(String _, ScoreChange change) -> score.terms(change);
            case Row.OfCell(CellChange change) -> say.differs(change);
        };
    }

    /// What only cells have.
    private static Function<Row, String> cell(Function<CellChange, String> what) {
        return row ->
                switch (row) {
                    case Row.OfScore _ -> "";
                    case Row.OfCell(CellChange change) -> what.apply(change);
                };
    }

    private static String reason(@Nullable Answer answer) {
        return answer == null ? "" : answer.reason();
    }
}
