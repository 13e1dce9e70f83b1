package plumbline.report.excel.sheet;

import plumbline.analysis.Incident;
import plumbline.report.content.Loss;
import plumbline.report.content.Report;
import plumbline.report.excel.answer.Labels;
import plumbline.report.excel.table.Columns;
import plumbline.report.excel.table.Look;
import plumbline.report.excel.table.Mark;
import plumbline.report.excel.table.SheetName;
import plumbline.report.excel.table.Table;
import plumbline.report.excel.table.Tone;
import plumbline.report.excel.table.Value;
import plumbline.review.assumption.AssumptionState;
import plumbline.review.decision.Place;
import plumbline.words.Words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What decisions rest on, and what was not understood.
final class SmallTables {

    private final Words words;
    private final Labels labels;
    private final Columns make;

    SmallTables(Words words) {
        this.words = words;
        labels = new Labels(words);
        make = new Columns(words);
    }

    Table<AssumptionState> assumptions(Report report) {
        List<Mark> marks =
                List.of(
                        Mark.is(labels.yesOrNo(true), Tone.GOOD, "✓"),
                        Mark.is(labels.yesOrNo(false), Tone.BAD, "✗"));
        return new Table<>(
                SheetName.ASSUMPTIONS,
                "tblAssumptions",
                List.of(
                        make.name("assumption-id", 10, AssumptionState::id),
                        make.text("assumption", 50, each -> each.assumption().text()),
                        make.<AssumptionState>name(
                                        "holds",
                                        10,
                                        each -> labels.yesOrNo(each.assumption().holds()))
                                .marked(marks),
                        make.name("owner", 14, each -> each.assumption().owner()),
                        make.text("evidence", 36, each -> each.assumption().evidence()),
                        make.of(
                                "expires",
                                Look.DAY,
                                12,
                                each -> Value.day(each.assumption().expires())),
                        make.text("decisions", 50, SmallTables::decisions)),
                report.assumptions());
    }

    private static String decisions(AssumptionState state) {
        return state.decisions().stream()
                .map(Place::findCell)
                .flatMap(cell -> cell.stream().map(Object::toString))
                .collect(Collectors.joining("\n"));
    }

    /// What was passed over or not understood, and what failed in Plumbline itself.
    Table<Loss> losses(Report report) {
        return new Table<>(
                        SheetName.NOT_UNDERSTOOD,
                        "tblNotUnderstood",
                        List.of(
                                make.text("service", 16, Loss::service),
                                make.text("file", 50, Loss::file),
                                make.of("line", Look.NUMBER, 8, SmallTables::line),
                                make.text("why", 46, Loss::reason),
                                make.of(
                                        "statement",
                                        Look.CODE,
                                        70,
                                        each -> Value.text(each.text()))),
                        Stream.concat(
                                        report.losses().stream(),
                                        report.incidents().stream().map(this::failed))
                                .toList())
                .frozenAt(2);
    }

    private static Value line(Loss loss) {
        return loss.line() == 0 ? Value.none() : new Value.Amount(loss.line());
    }

    private Loss failed(Incident incident) {
        return new Loss(
                "",
                incident.file(),
                0,
                words.get("report.excel.failed", incident.part()),
                incident.cause().getClass().getSimpleName());
    }
}
