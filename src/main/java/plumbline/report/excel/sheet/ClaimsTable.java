package plumbline.report.excel.sheet;

import plumbline.report.ClaimSentences;
import plumbline.report.content.OldDocument;
import plumbline.report.content.OldDocument.Line;
import plumbline.report.content.Report;
import plumbline.report.excel.table.Columns;
import plumbline.report.excel.table.Look;
import plumbline.report.excel.table.SheetName;
import plumbline.report.excel.table.Table;
import plumbline.report.excel.table.Value;
import plumbline.words.Words;

import java.util.List;
import java.util.stream.Stream;

/// What imported documents say of themselves, and what their rows say.
final class ClaimsTable {

    private final Words words;
    private final ClaimSentences say;
    private final Columns make;

    /// A line of a document, or a document that is not there any more.
    private record Row(OldDocument document, Line line, String why) {}

    ClaimsTable(Words words) {
        this.words = words;
        say = new ClaimSentences(words);
        make = new Columns(words);
    }

    Table<?> of(Report report) {
        List<Row> rows = report.documents().stream().flatMap(this::rows).toList();
        return new Table<>(
                        SheetName.CLAIMS,
                        "tblClaims",
                        List.of(
                                make.name("document", 24, each -> each.document().name()),
                                make.name("service", 16, each -> each.document().service()),
                                make.of("line", Look.NUMBER, 8, ClaimsTable::number),
                                make.text("document-says", 34, this::document),
                                make.text("rows-say", 40, this::rows),
                                make.text(
                                        "code",
                                        24,
                                        each -> ClaimSentences.codes(each.line().flags())),
                                make.text("why", 60, Row::why)),
                        rows)
                .frozenAt(3);
    }

    private Stream<Row> rows(OldDocument document) {
        if (!document.there()) {
            String why = words.get("report.claim.missing", document.name());
            return Stream.of(new Row(document, new Line(0, null, null, 0, List.of()), why));
        }
        return document.lines().stream()
                .map(
                        each ->
                                new Row(
                                        document,
                                        each,
                                        each.agrees() ? say.agrees() : say.why(each.flags())));
    }

    private static Value number(Row row) {
        int number = row.line().number();
        return number == 0 ? Value.none() : new Value.Amount(number);
    }

    private String document(Row row) {
        return say.document(row.line().claim());
    }

    private String rows(Row row) {
        return say.rows(row.line().claim(), row.line().rows(), row.line().issues());
    }
}
