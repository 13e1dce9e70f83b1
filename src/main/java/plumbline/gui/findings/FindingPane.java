package plumbline.gui.findings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.OpenAudit;
import plumbline.gui.control.SeverityMark;
import plumbline.gui.disposition.DispositionForm;
import plumbline.gui.disposition.DispositionViewModel;
import plumbline.gui.history.HistoryPart;
import plumbline.gui.history.Trace;
import plumbline.gui.history.TraceWords;
import plumbline.gui.page.CheckPages;
import plumbline.gui.style.Style;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Subject;
import plumbline.review.finding.FindingState;
import plumbline.words.Words;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// One finding: its cells, what its check says, who decided what, and beside it what happens.
final class FindingPane extends SidePane {

    private final OpenAudit audit;
    private final DispositionViewModel disposing;
    private final DispositionForm form;
    private final FindingTelling telling;
    private final Consumer<Cell> review;
    private final Words words;
    private final SeverityMark severity = new SeverityMark();
    private final Label title = Style.TEXT_TITLE.on(new Label());
    private final Label facts = Style.TEXT_MUTED.on(new Label());
    private final Label weights = Style.GATE.on(new Label());
    private final Button confirm = Style.PRIMARY_BUTTON.on(new Button());
    private final CellsPart cells;
    private final PagePart page;
    private final HistoryPart history;
    private @Nullable FindingItem shown;

    FindingPane(
            OpenAudit audit,
            DispositionViewModel disposing,
            DispositionForm form,
            CellsPart cells,
            Consumer<Cell> review,
            CheckPages pages,
            Words words) {
        this.audit = audit;
        this.disposing = disposing;
        this.form = form;
        this.cells = cells;
        this.review = review;
        this.words = words;
        telling = new FindingTelling(words);
        page = new PagePart(telling, pages, words);
        history = new HistoryPart(new TraceWords(words, ZoneId.systemDefault()), words);
        setId("finding");
        fill(known(), decide());
    }

    private VBox known() {
        Stream.of(title, facts, weights).forEach(each -> each.setWrapText(true));
        weights.managedProperty().bind(weights.textProperty().isNotEmpty());
        FlowPane weight = new FlowPane(10, 4, severity, facts);
        return new VBox(
                16,
                new VBox(4, title, weight, weights),
                captioned(words.get("findings.cells"), cells),
                page,
                captioned(words.get("findings.history"), history));
    }

    private static VBox captioned(String caption, VBox part) {
        VBox both = new VBox(6, Style.TEXT_CAPTION.on(new Label(caption)), part);
        return both;
    }

    private VBox decide() {
        confirm.setWrapText(true);
        confirm.setOnAction(_ -> confirm());
        VBox hint =
                new VBox(
                        10,
                        Style.TEXT_MUTED.on(wrapped(words.get("findings.confirm.why"))),
                        confirm);
        hint.visibleProperty().bind(confirm.visibleProperty());
        hint.managedProperty().bind(confirm.visibleProperty());
        form.managedProperty().bind(form.visibleProperty());
        return new VBox(16, hint, new StackPane(form));
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    void show(@Nullable FindingItem item) {
        shown = item;
        setVisible(item instanceof FindingItem.Found || item instanceof FindingItem.Stray);
        switch (item) {
            case null -> {}
            case FindingItem.Heading _ -> {}
            case FindingItem.Stray stray -> show(stray);
            case FindingItem.Found found -> show(found);
        }
    }

    private void show(FindingItem.Stray stray) {
        severity.show(null, false);
        title.setText(stray.title());
        facts.setText(stray.cell().toString());
        weights.setText(stray.why());
        cells.getChildren().clear();
        page.show(audit.find(stray.cell()).map(each -> List.of(each.check())).orElse(List.of()));
        form.setVisible(false);
        confirm.setVisible(false);
        trace(stray, List.of(new Subject.OfCell(stray.cell())));
    }

    private void show(FindingItem.Found found) {
        FindingState finding = found.finding();
        severity.show(finding.severity(), finding.severities().size() > 1);
        title.setText(finding.title());
        facts.setText(telling.where(finding) + " · " + finding.id());
        weights.setText(telling.weights(finding));
        cells.show(found, audit.proposedProperty().get());
        page.show(telling.checks(finding));
        confirm.setText(words.get("findings.confirm", found.proposed().size()));
        confirm.setVisible(!found.proposed().isEmpty());
        form.setVisible(!found.isHollow());
        if (!found.isHollow()) {
            disposing.edit(subjects(found), finding.dispositions());
        }
        trace(found, subjects(found));
    }

    /// Its cells, or itself where it has none.
    private static List<Subject> subjects(FindingItem.Found found) {
        return found.finding().cells().isEmpty()
                ? List.of(new Subject.OfFinding(found.finding().id()))
                : found.decided().stream().<Subject>map(Subject.OfCell::new).toList();
    }

    private void trace(FindingItem of, List<Subject> subjects) {
        history.getChildren().clear();
        audit.ask(
                all -> Trace.of(all, subjects),
                traces -> {
                    if (of.equals(shown)) {
                        history.show(traces);
                    }
                });
    }

    /// Confirms what is proposed for its cells, which makes it a finding.
    private void confirm() {
        if (shown instanceof FindingItem.Found found) {
            audit.accept(found.proposed());
        }
    }

    /// Goes where one acts: to what happens, or to confirming.
    void begin() {
        if (form.isVisible()) {
            form.begin();
        } else {
            confirm.requestFocus();
        }
    }

    /// Shows the worst of its cells where it is decided.
    void review() {
        switch (shown) {
            case null -> {}
            case FindingItem.Heading _ -> {}
            case FindingItem.Stray stray -> review.accept(stray.cell());
            case FindingItem.Found found ->
                    found.finding().cells().stream()
                            .findFirst()
                            .ifPresent(each -> review.accept(each.cell()));
        }
    }
}
