package plumbline.gui.imports.screen;

import javafx.scene.control.TableView;

import plumbline.gui.control.WholeHeadings;
import plumbline.gui.imports.flow.Brought;
import plumbline.gui.imports.flow.ImportsViewModel;
import plumbline.report.Spelled;
import plumbline.review.imports.document.Remark;
import plumbline.review.imports.reconciling.Reconciliation;
import plumbline.words.Words;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The documents that were brought, with what they are and what is in them.
final class DocumentTable extends TableView<Brought> {

    private final ImportsViewModel model;
    private final Words words;

    DocumentTable(ImportsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("imports-documents");
        setAccessibleText(words.get("imports.documents"));
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Columns columns = new Columns(words);
        getColumns()
                .addAll(
                        List.of(
                                columns.text("imports.column.document", 145, Brought::name),
                                columns.text("imports.column.style", 130, of(this::style)),
                                columns.text(
                                        "imports.column.service", 105, of(DocumentTable::service)),
                                columns.text("imports.column.date", 85, of(DocumentTable::date)),
                                columns.text("imports.column.rows", 50, of(DocumentTable::rows)),
                                columns.text(
                                        "imports.column.issues", 60, of(DocumentTable::issues)),
                                columns.text(
                                        "imports.column.left", 106, of(DocumentTable::leftCount)),
                                columns.text("imports.column.state", 65, this::state)));
        setItems(model.documents());
        WholeHeadings.of(this);
    }

    private static Function<Brought, String> of(Function<Reconciliation, String> text) {
        return each -> each instanceof Brought.Read(var report) ? text.apply(report) : "";
    }

    private String style(Reconciliation report) {
        return words.get("imports.style." + Spelled.id(report.audit().style()));
    }

    private static String service(Reconciliation report) {
        return String.join(", ", report.services());
    }

    private static String date(Reconciliation report) {
        return report.audit().headline().date();
    }

    private static String rows(Reconciliation report) {
        return Integer.toString(report.rows().size());
    }

    private static String issues(Reconciliation report) {
        return Integer.toString(report.issues().size());
    }

    private static String leftCount(Reconciliation report) {
        return Integer.toString(leftOf(report));
    }

    private static int leftOf(Reconciliation report) {
        return report.audit().unclear().size() + report.audit().notes().size();
    }

    /// In a word.
    private String state(Brought document) {
        return words.get("imports.state." + stateKey(document));
    }

    private String stateKey(Brought document) {
        return switch (document) {
            case Brought.Read(var report) when !report.foundAnything() -> "nothing";
            case Brought.Read(var report) when model.there().contains(report.sha256()) -> "there";
            case Brought.Read _ -> "read";
            case Brought.Twice _ -> "twice";
            case Brought.Refused _ -> "refused";
        };
    }

    /// What has to be known of a document, in a sentence.
    String told(Brought document) {
        return switch (document) {
            case Brought.Read(var report) when !report.foundAnything() ->
                    words.get("imports.told.nothing", document.name());
            case Brought.Read(var report) when model.there().contains(report.sha256()) ->
                    words.get("imports.told.there", document.name());
            case Brought.Read(var report) ->
                    words.get("imports.left", leftOf(report), document.name());
            case Brought.Twice(_, String first) ->
                    words.get("imports.told.twice", document.name(), first);
            case Brought.Refused(_, var problem) -> problem.message() + " " + problem.todo();
        };
    }

    /// What has no verdict and why, and what is kept as it is.
    static List<Remark> left(Reconciliation report, Words words) {
        Stream<Remark> unclear =
                report.audit().unclear().stream()
                        .map(each -> new Remark(each.line(), each.why().in(words)));
        return Stream.concat(unclear, report.audit().notes().stream())
                .sorted(Comparator.comparingInt(Remark::line))
                .toList();
    }
}
