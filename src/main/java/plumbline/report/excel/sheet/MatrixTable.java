package plumbline.report.excel.sheet;

import org.jspecify.annotations.Nullable;

import plumbline.check.CheckInfo;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedService;
import plumbline.report.excel.answer.Answers;
import plumbline.report.excel.table.Column;
import plumbline.report.excel.table.Columns;
import plumbline.report.excel.table.Look;
import plumbline.report.excel.table.Mark;
import plumbline.report.excel.table.SheetName;
import plumbline.report.excel.table.Table;
import plumbline.report.excel.table.Tone;
import plumbline.report.excel.table.Value;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Checks and services across: a sign for each, which leads to its row.
final class MatrixTable {

    private static final int SIGN_WIDTH = 6;

    private static final List<Mark> MARKS =
            List.of(
                    sign("✓", "RIGHT(@,1)=\"?\"", Tone.PALE_GOOD),
                    sign("◐", "RIGHT(@,1)=\"?\"", Tone.PALE_WARNING),
                    sign("✗", "RIGHT(@,1)=\"?\"", Tone.PALE_BAD),
                    sign("–", "RIGHT(@,1)=\"?\"", Tone.PALE),
                    sign("✓", "RIGHT(@,1)<>\"?\"", Tone.GOOD),
                    sign("◐", "RIGHT(@,1)<>\"?\"", Tone.WARNING),
                    sign("✗", "RIGHT(@,1)<>\"?\"", Tone.BAD),
                    sign("–", "RIGHT(@,1)<>\"?\"", Tone.NEUTRAL));

    private final Columns make;
    private final Places places;

    MatrixTable(Words words, Places places) {
        make = new Columns(words);
        this.places = places;
    }

    private static Mark sign(String sign, String condition, Tone tone) {
        return new Mark("AND(LEFT(@,1)=\"" + sign + "\"," + condition + ")", tone, "");
    }

    Table<CheckInfo> of(Report report) {
        List<Column<CheckInfo>> columns = new ArrayList<>();
        columns.add(make.name("check", 30, CheckInfo::id));
        columns.add(make.text("title", 34, CheckInfo::title));
        report.services().forEach(each -> columns.add(service(each)));
        return new Table<>(
                SheetName.MATRIX,
                "",
                columns,
                report.cells().map(ReportedCell::check).distinct().toList(),
                1,
                2,
                -1,
                columns.size(),
                _ -> true);
    }

    private Column<CheckInfo> service(ReportedService service) {
        Map<String, ReportedCell> cells = new HashMap<>();
        service.cells().forEach(each -> cells.put(each.check().id(), each));
        return new Column<CheckInfo>(
                        "service:" + service.name(),
                        service.name(),
                        Look.SIGN,
                        SIGN_WIDTH,
                        check -> sign(cells.get(check.id()), service.name(), check))
                .marked(MARKS);
    }

    private Value sign(@Nullable ReportedCell cell, String service, CheckInfo check) {
        return cell == null
                ? Value.none()
                : new Value.Link(Answers.sign(cell), places.check(new Cell(service, check.id())));
    }
}
