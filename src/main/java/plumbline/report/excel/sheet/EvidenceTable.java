package plumbline.report.excel.sheet;

import plumbline.report.content.Extent;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedEvidence;
import plumbline.report.content.ReportedEvidence.Lines;
import plumbline.report.excel.answer.Labels;
import plumbline.report.excel.book.Overflow.Piece;
import plumbline.report.excel.table.Column;
import plumbline.report.excel.table.Columns;
import plumbline.report.excel.table.Look;
import plumbline.report.excel.table.Mark;
import plumbline.report.excel.table.SheetName;
import plumbline.report.excel.table.Table;
import plumbline.report.excel.table.Tone;
import plumbline.report.excel.table.Value;
import plumbline.review.anchor.Freshness;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What results rest on, and what of it is too long for a cell.
public final class EvidenceTable {

    private final Labels labels;
    private final Columns make;
    private final Places places;

    /// A piece of evidence of a cell.
    private record Exhibit(ReportedCell cell, ReportedEvidence evidence) {}

    EvidenceTable(Words words, Places places) {
        labels = new Labels(words);
        make = new Columns(words);
        this.places = places;
    }

    Table<?> of(Report report, Extent extent) {
        List<Column<Exhibit>> columns = new ArrayList<>(said());
        columns.addAll(placed());
        columns.addAll(kept());
        return new Table<>(
                        SheetName.EVIDENCE,
                        "tblEvidence",
                        columns,
                        () -> exhibits(report).iterator())
                .frozenAt(1)
                .printedTo("text")
                .telling(each -> extent.has(each.cell().shown()));
    }

    private static Stream<Exhibit> exhibits(Report report) {
        return report.cells()
                .flatMap(cell -> cell.evidence().stream().map(each -> new Exhibit(cell, each)));
    }

    private List<Column<Exhibit>> said() {
        return List.of(
                make.of(
                        "evidence-id",
                        Look.NAME,
                        9,
                        each ->
                                new Value.Link(
                                        each.evidence().id(), places.check(each.cell().cell()))),
                make.text("kind", 14, of(each -> labels.of(each.kind()))),
                make.name("supports", 10, of(each -> each.supports().title()))
                        .marked(Mark.PROPOSALS),
                make.name("from", 12, of(this::from)),
                make.text("service", 16, each -> each.cell().cell().service()),
                make.text("check", 22, each -> each.cell().cell().check()));
    }

    private String from(ReportedEvidence evidence) {
        return make.header(evidence.proposed() ? "from-check" : "from-person");
    }

    private List<Column<Exhibit>> placed() {
        return List.of(
                make.text("path", 38, place(Lines::file)),
                make.name("lines", 9, place(EvidenceTable::lines)),
                make.of("text", Look.CODE, 60, each -> Value.text(each.evidence().text())),
                make.text("note", 36, of(ReportedEvidence::note)),
                make.name("freshness", 13, of(each -> labels.of(each.freshness())))
                        .marked(freshness()));
    }

    private List<Mark> freshness() {
        return List.of(
                Mark.is(labels.of(Freshness.FRESH), Tone.GOOD, "●"),
                Mark.is(labels.of(Freshness.MOVED), Tone.WARNING, "◐"),
                Mark.is(labels.of(Freshness.CHANGED), Tone.BAD, "▲"),
                Mark.is(labels.of(Freshness.GONE), Tone.BAD, "✗"),
                Mark.is(labels.of(Freshness.UNREADABLE), Tone.BAD, "✗"));
    }

    private List<Column<Exhibit>> kept() {
        return List.of(
                make.of(
                        "captured",
                        Look.MOMENT,
                        15,
                        each -> Value.moment(each.evidence().captured())),
                make.name("commit", 12, place(Lines::commit)),
                make.name("blob", 12, place(Lines::blob)),
                make.text("structure", 26, place(Lines::structure)),
                make.name("sha-256", 14, of(ReportedEvidence::attachment)));
    }

    private static String lines(Lines place) {
        return place.first() == place.last()
                ? Integer.toString(place.first())
                : place.first() + "–" + place.last();
    }

    private static Function<Exhibit, String> of(Function<ReportedEvidence, String> what) {
        return each -> what.apply(each.evidence());
    }

    private static Function<Exhibit, String> place(Function<Lines, String> what) {
        return each -> {
            Lines place = each.evidence().place();
            return place == null ? "" : what.apply(place);
        };
    }

    /// The pieces that go on.
    Table<Piece> more(List<Piece> pieces) {
        return new Table<>(
                        SheetName.EVIDENCE_TEXT,
                        "tblEvidenceText",
                        List.of(
                                make.name("piece", 30, Piece::id),
                                make.of("text", Look.CODE, 120, each -> Value.text(each.text()))),
                        pieces)
                .frozenAt(1);
    }
}
