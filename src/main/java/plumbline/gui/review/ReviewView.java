package plumbline.gui.review;

import javafx.beans.binding.Bindings;
import javafx.event.EventTarget;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import plumbline.check.CheckInfo;
import plumbline.check.Status;
import plumbline.gui.audit.AuditPlaceholder;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.ShownEvidence;
import plumbline.gui.audit.Verdicts;
import plumbline.gui.control.AskLine;
import plumbline.gui.control.FirstFocus;
import plumbline.gui.control.ListReveal;
import plumbline.gui.filter.FilterLine;
import plumbline.gui.filter.FilterViewModel;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.page.CheckPages;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.List;
import java.util.function.Consumer;

/// The second place: cells one after the other, decided by keys.
public final class ReviewView extends BorderPane {

    private static final double LIST_SHARE = 0.46;

    private final ReviewViewModel model;
    private final Verdicts verdicts;
    private final Words words;
    private final ListView<ReviewItem> list = new ListView<>();
    private final ListReveal reveal = new ListReveal(list);
    private final ReviewToolbar toolbar;
    private final CellPane cell;
    private final AskLine line = new AskLine(this::focusList);
    private final Asides asides;
    private final Ways ways;
    private boolean selecting;

    /// What leads out of the review: `open` shows the file that evidence stands in, `peek` the
    /// evidence of a cell in large; cells get evidence, or what happens with them; and the parts of
    /// the cell that is looked at, or its check in the catalogue, are shown.
    public record Ways(
            Consumer<ShownEvidence> open,
            Consumer<AuditRow> peek,
            Consumer<List<AuditRow>> attach,
            Consumer<List<AuditRow>> paste,
            Consumer<List<AuditRow>> dispose,
            Runnable discuss,
            Runnable history,
            Consumer<CheckInfo> catalogue) {}

    public ReviewView(
            ReviewViewModel model, LiveKeys keys, CheckPages pages, Ways ways, Words words) {
        this.model = model;
        this.ways = ways;
        this.words = words;
        verdicts = new Verdicts(model.audit());
        toolbar =
                new ReviewToolbar(
                        model,
                        new FilterLine(
                                "review-filter",
                                new FilterViewModel(model.filter(), model.audit(), words),
                                words),
                        words);
        cell =
                new CellPane(
                        new CellViewModel(model.audit(), pages, words),
                        verdicts,
                        new EvidenceList(words, ways.open()),
                        new VerdictBar(words, this::decide, this::clear),
                        ways.catalogue(),
                        words);
        asides = new Asides(model.audit(), line, words);
        layoutRegions();
        bind();
        new ReviewKeys(model, this, keys).install();
    }

    private void layoutRegions() {
        setId("review");
        list.setId("review-checks");
        list.setAccessibleText(words.get("review.list"));
        list.setCellFactory(_ -> new ReviewListCell(model, words));
        list.setPlaceholder(new NothingPasses(model, words));
        FirstFocus.mark(list);
        SplitPane split = new SplitPane(list, cell);
        split.setDividerPositions(LIST_SHARE);
        SplitPane.setResizableWithParent(list, false);
        split.visibleProperty().bind(Bindings.isNotEmpty(model.audit().rows()));
        setTop(toolbar);
        setBottom(line);
        setCenter(new StackPane(nothing(), split));
        Style.REVIEW.on(this);
    }

    private AuditPlaceholder nothing() {
        return new AuditPlaceholder(
                model.audit(),
                Icon.REVIEW,
                words.get("review.empty.title"),
                words.get("review.empty.text"),
                words);
    }

    private void bind() {
        list.setItems(model.items());
        list.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                model.look();
                            }
                        });
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        now -> {
                            if (now != null && !selecting) {
                                choose(now);
                            }
                        });
        model.currentProperty()
                .subscribe(
                        now -> {
                            selecting = true;
                            list.getSelectionModel().select(now);
                            selecting = false;
                            reveal.reveal(list.getSelectionModel().getSelectedIndex());
                            cell.show(model.findRow());
                        });
    }

    /// A heading is nothing to decide about: what was chosen stays.
    private void choose(ReviewItem item) {
        if (item.rows().isEmpty()) {
            selecting = true;
            list.getSelectionModel().select(model.currentProperty().get());
            selecting = false;
        } else {
            model.currentProperty().set(item);
        }
    }

    /// Several get a reason as one: that of each alone would be many deeds.
    void decide(Status status) {
        List<AuditRow> rows = model.rows();
        cell.keepReason();
        if (rows.size() > 1 && status != Status.PASS) {
            asides.decide(rows, status, verdicts, model.picked()::clear);
            return;
        }
        verdicts.decide(rows, status);
        model.picked().clear();
        if (status == Status.PASS) {
            model.step(1);
        } else {
            cell.askReason();
        }
    }

    void accept(boolean next) {
        if (verdicts.accept(model.rows())) {
            model.picked().clear();
            if (next) {
                model.stepToOpen(1);
            }
        }
    }

    void repeat() {
        if (verdicts.repeat(model.rows())) {
            model.picked().clear();
            model.step(1);
        }
    }

    void clear() {
        verdicts.clear(model.rows());
    }

    void mark() {
        verdicts.mark(model.rows());
    }

    void comment() {
        model.look();
        ways.discuss().run();
    }

    void history() {
        model.look();
        ways.history().run();
    }

    void attach() {
        act(ways.attach());
    }

    void paste() {
        act(ways.paste());
    }

    void dispose() {
        act(ways.dispose());
    }

    private void act(Consumer<List<AuditRow>> way) {
        List<AuditRow> rows = model.rows();
        if (!rows.isEmpty()) {
            cell.keepReason();
            model.look();
            way.accept(rows);
        }
    }

    void peek() {
        model.findRow().ifPresent(ways.peek());
    }

    void weigh() {
        model.findRow().ifPresent(asides::weigh);
    }

    void applyToSimilar() {
        model.findRow().ifPresent(asides::applyToSimilar);
    }

    void keepReason() {
        cell.keepReason();
    }

    boolean isInList(EventTarget target) {
        return list.equals(target);
    }

    void focusList() {
        list.requestFocus();
    }

    void focusFilter() {
        toolbar.focusFilter();
    }
}
