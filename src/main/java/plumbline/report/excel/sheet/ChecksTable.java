package plumbline.report.excel.sheet;

import org.jspecify.annotations.Nullable;

import plumbline.check.CheckInfo;
import plumbline.report.ChangeWords;
import plumbline.report.content.Extent;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedCell.Signature;
import plumbline.report.content.ReportedEvidence;
import plumbline.report.content.Since;
import plumbline.report.excel.answer.Answers;
import plumbline.report.excel.answer.BaseHash;
import plumbline.report.excel.answer.Labels;
import plumbline.report.excel.answer.RowIds;
import plumbline.report.excel.table.Choice;
import plumbline.report.excel.table.Column;
import plumbline.report.excel.table.Columns;
import plumbline.report.excel.table.Look;
import plumbline.report.excel.table.Mark;
import plumbline.report.excel.table.SheetName;
import plumbline.report.excel.table.Table;
import plumbline.report.excel.table.Tone;
import plumbline.report.excel.table.Value;
import plumbline.review.compare.CellChange;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Disposition;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;

/// The table that auditors work in: a row for each check of each service.
public final class ChecksTable {

    private static final int MOST_TOLD = 3;

    /// The whole of it stands in the sheet of evidence.
    private static final int MOST_SIGNS = 300;

    private final Labels labels;
    private final ChangeWords say;
    private final Map<Cell, CellChange> changes;
    private final Columns make;
    private final Places places;
    private final IdentityHashMap<CheckInfo, String> criteria = new IdentityHashMap<>();

    ChecksTable(Words words, Places places, @Nullable Since since) {
        labels = new Labels(words);
        say = new ChangeWords(words);
        changes = since == null ? Map.of() : since.byCell();
        make = new Columns(words);
        this.places = places;
    }

    Table<ReportedCell> of(Report report, Extent extent) {
        List<Column<ReportedCell>> columns = columns();
        return new Table<>(
                        SheetName.CHECKS, Answers.TABLE, columns, () -> report.cells().iterator())
                .frozenAt(5)
                .pagedBy(1)
                .printedTo("severity")
                .telling(each -> extent.has(each.shown()));
    }

    /// What can be told of each check, for whoever lays it out otherwise.
    public static List<Column<ReportedCell>> told(Report report, Words words) {
        return new ChecksTable(words, new Places(report, words), report.since()).told();
    }

    private List<Column<ReportedCell>> told() {
        List<Column<ReportedCell>> all = new ArrayList<>();
        all.add(make.name("row-id", 20, new RowIds()::of).outOfSight());
        all.addAll(asked());
        all.addAll(answered());
        all.addAll(weighed());
        all.addAll(disposed());
        all.addAll(reviewed());
        return all;
    }

    private List<Column<ReportedCell>> columns() {
        List<Column<ReportedCell>> all = new ArrayList<>();
        told().forEach(each -> all.add(each.remembered()));
        BaseHash<ReportedCell> base = new BaseHash<>(all);
        all.add(make.<ReportedCell>name("base-hash", 20, base::of).outOfSight());
        return all;
    }

    private List<Column<ReportedCell>> asked() {
        return List.of(
                make.name("service", 16, each -> each.cell().service()),
                make.text("section", 13, each -> each.check().section().title()),
                make.text("check", 20, each -> each.check().id()),
                make.text("title", 30, each -> each.check().title()));
    }

    private String criteria(ReportedCell cell) {
        return criteria.computeIfAbsent(cell.check(), Answers::criteria);
    }

    private List<Column<ReportedCell>> answered() {
        return List.of(
                make.name("result", 11, Answers::result).marked(Mark.RESULTS).chosen(Choice.RESULT),
                make.text("reason", 36, Answers::reason).opened(),
                make.name("proposed", 11, Answers::proposed).marked(Mark.PROPOSALS),
                make.name("confidence", 11, labels::confidence),
                make.text("proposed-reason", 36, Answers::proposedReason));
    }

    private List<Column<ReportedCell>> weighed() {
        return List.of(
                make.<ReportedCell>name("severity", 12, each -> Answers.usual(each).name())
                        .marked(Mark.SEVERITIES),
                make.name("severity-override", 12, Answers::override)
                        .marked(Mark.SEVERITIES)
                        .chosen(Choice.SEVERITY),
                make.text("override-reason", 22, Answers::overrideReason).opened(),
                make.text("evidence", 40, ChecksTable::evidence),
                make.of(
                        "evidence-ids",
                        Look.TEXT,
                        12,
                        each -> new Value.Link(ids(each), places.evidence(each.cell()))),
                make.text("criteria", 44, this::criteria));
    }

    /// The first places with what stands there.
    private static String evidence(ReportedCell cell) {
        List<ReportedEvidence> all = cell.evidence();
        StringJoiner lines = new StringJoiner("\n");
        for (ReportedEvidence each : all.subList(0, Math.min(MOST_TOLD, all.size()))) {
            lines.add(told(each));
        }
        if (all.size() > MOST_TOLD) {
            lines.add("+ " + (all.size() - MOST_TOLD));
        }
        return lines.toString();
    }

    private static String ids(ReportedCell cell) {
        StringJoiner ids = new StringJoiner(", ");
        cell.evidence().forEach(each -> ids.add(each.id()));
        return ids.toString();
    }

    private static String told(ReportedEvidence evidence) {
        String first = evidence.text().lines().findFirst().orElse("").strip();
        String what = first.isEmpty() ? evidence.note() : first;
        String brief = what.length() > MOST_SIGNS ? what.substring(0, MOST_SIGNS) + "…" : what;
        return evidence.place() == null ? brief : evidence.place() + "  " + brief;
    }

    private List<Column<ReportedCell>> disposed() {
        return List.of(
                make.name("disposition", 15, disposition(each -> labels.of(each.kind())))
                        .chosen(Choice.DISPOSITION),
                make.text("disposition-reason", 26, disposition(Disposition::reason)).opened(),
                make.name("priority", 10, disposition(Disposition::more)).opened(),
                make.name("owner", 12, disposition(Disposition::owner)).opened(),
                make.of("review-by", Look.DAY, 12, ChecksTable::reviewBy).opened(),
                make.name(
                        "assumptions",
                        13,
                        disposition(each -> String.join(", ", each.assumptions()))));
    }

    private static Function<ReportedCell, String> disposition(Function<Disposition, String> what) {
        return each -> {
            Disposition decided = each.state().disposition();
            return decided == null ? "" : what.apply(decided);
        };
    }

    private static Value reviewBy(ReportedCell cell) {
        Disposition decided = cell.state().disposition();
        return Value.day(decided == null ? null : decided.reviewBy());
    }

    private List<Column<ReportedCell>> reviewed() {
        List<Mark> stale = List.of(Mark.is(labels.yesOrNo(true), Tone.BAD, "⟳"));
        return List.of(
                make.<ReportedCell>name("review-state", 15, each -> labels.of(each.state().state()))
                        .chosen(Choice.REVIEW_STATE),
                make.name("reviewed-by", 12, signed(Signature::who)),
                make.of("reviewed-at", Look.MOMENT, 15, ChecksTable::signedAt),
                make.<ReportedCell>name("stale", 8, each -> labels.yesOrNo(Answers.isStale(each)))
                        .marked(stale),
                inSight(make.name("previous", 11, changed(each -> each.from().title()))),
                inSight(make.name("change", 18, changed(each -> say.group(each.group())))),
                make.<ReportedCell>text("comment", 30, each -> String.join("\n", each.notes()))
                        .opened());
    }

    /// Out of sight where there is no earlier audit to tell it.
    private Column<ReportedCell> inSight(Column<ReportedCell> column) {
        return changes.isEmpty() ? column.outOfSight() : column;
    }

    private Function<ReportedCell, String> changed(Function<CellChange, String> what) {
        return each -> {
            CellChange change = changes.get(each.cell());
            return change == null ? "" : what.apply(change);
        };
    }

    private static Function<ReportedCell, String> signed(Function<Signature, String> what) {
        return each -> {
            Signature signature = each.signature();
            return signature == null ? "" : what.apply(signature);
        };
    }

    private static Value signedAt(ReportedCell cell) {
        @Nullable Signature signature = cell.signature();
        return Value.moment(signature == null ? null : signature.at());
    }
}
