package plumbline.report.returned;

import plumbline.report.Spelled;
import plumbline.report.TerminalText;
import plumbline.review.gate.Gate;
import plumbline.review.imports.workbook.applying.BroughtBack;
import plumbline.review.imports.workbook.applying.Wanting;
import plumbline.review.imports.workbook.merging.CellMerge;
import plumbline.review.imports.workbook.merging.Outcome;
import plumbline.review.imports.workbook.merging.RowNotice;
import plumbline.review.imports.workbook.merging.WorkbookMerge;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Tells a person what becomes of each cell that somebody edited.
public final class ReturnText {

    private static final int WIDTH = 14;

    private final Words words;
    private final PrintWriter out;

    public ReturnText(Words words, PrintWriter out) {
        this.words = words;
        this.out = new TerminalText(out);
    }

    public void write(List<BroughtBack> all, String who) {
        all.forEach(each -> write(each, who));
    }

    private void write(BroughtBack brought, String who) {
        WorkbookMerge merge = brought.merge();
        out.println(words.get("cli.import.book", merge.name(), merge.sheet(), merge.rows()));
        out.println(
                words.get(
                        "cli.import.book.counts",
                        merge.cells().stream().filter(each -> each.outcome().isTaken()).count(),
                        merge.count(Outcome.SAME),
                        merge.count(Outcome.KEPT) + merge.count(Outcome.CONFLICT_KEPT),
                        merge.cells().stream().filter(each -> each.outcome().isOpen()).count()));
        merge.cells().stream().filter(each -> each.outcome() != Outcome.SAME).forEach(this::cell);
        merge.notices().forEach(this::row);
        brought.wanting().forEach(this::wanting);
        if (brought.saved()) {
            out.println(words.get("cli.import.book.saved", merge.name(), who));
        }
        out.println();
    }

    private void cell(CellMerge cell) {
        String what =
                words.get(
                        "cli.import.book." + Spelled.id(cell.outcome()),
                        cell.cell(),
                        cell.column().id().replace('-', ' '),
                        shown(cell));
        out.printf(Locale.ROOT, "  %s  %s%n", Spelled.padded(cell.reference(), WIDTH), what);
        if (cell.outcome() == Outcome.CONFLICT) {
            sides(cell);
        }
    }

    /// Of what is not taken over the text as it stands there, of all else how it changes.
    private static String shown(CellMerge cell) {
        return switch (cell.outcome()) {
            case TAKEN, CONFLICT_TAKEN -> MarkedWords.of(cell.ours(), cell.theirs());
            case KEPT, CONFLICT_KEPT -> cell.ours().replace('\n', ' ');
            case SAME, CONFLICT, NOT_UNDERSTOOD, BELONGS_TO_NOTHING, TOO_LONG, LOCKED ->
                    cell.theirs().replace('\n', ' ');
        };
    }

    private void sides(CellMerge cell) {
        String base = cell.base();
        if (base == null) {
            side("ours", cell.ours().replace('\n', ' '));
            side("theirs", MarkedWords.of(cell.ours(), cell.theirs()));
        } else {
            side("base", base.replace('\n', ' '));
            side("ours", MarkedWords.of(base, cell.ours()));
            side("theirs", MarkedWords.of(base, cell.theirs()));
        }
    }

    private void side(String side, String text) {
        out.printf(Locale.ROOT, "      %s%n", words.get("cli.import.book.side." + side, text));
    }

    private void row(RowNotice notice) {
        String what =
                words.get("cli.import.book.row." + Spelled.id(notice.kind()), notice.detail());
        out.printf(Locale.ROOT, "  %s  %s%n", Spelled.padded(notice.reference(), WIDTH), what);
    }

    private void wanting(Wanting wanting) {
        String gates =
                wanting.gates().stream().map(ReturnText::spelled).collect(Collectors.joining(", "));
        out.println(words.get("cli.import.book.wanting", wanting.cell(), gates));
    }

    private static String spelled(Gate gate) {
        return Spelled.id(gate).replace('-', ' ');
    }
}
