package plumbline.gui.review;

import javafx.beans.binding.Bindings;
import javafx.event.EventTarget;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import plumbline.check.CheckInfo;
import plumbline.gui.audit.AuditPlaceholder;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.ShownEvidence;
import plumbline.gui.audit.Verdicts;
import plumbline.gui.control.AskLine;
import plumbline.gui.control.FirstFocus;
import plumbline.gui.control.ListReveal;
import plumbline.gui.deciding.CellDeeds;
import plumbline.gui.deciding.CellPlace;
import plumbline.gui.deciding.CellWays;
import plumbline.gui.deciding.ReasonPart;
import plumbline.gui.filter.FilterLine;
import plumbline.gui.filter.FilterViewModel;
import plumbline.gui.keymap.CellKey;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.page.CheckPages;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The second place: cells one after the other, decided by keys.
public final class ReviewView extends BorderPane implements CellPlace {

    private static final double LIST_SHARE = 0.46;

    private final ReviewViewModel model;
    private final Words words;
    private final ListView<ReviewItem> list = new ListView<>();
    private final ListReveal reveal = new ListReveal(list);
    private final ReviewToolbar toolbar;
    private final CellPane cell;
    private final AskLine line = new AskLine(this::focusCells);
    private boolean selecting;

    /// What leads out of the review, beside what is done about cells: `open` shows the file that
    /// evidence stands in, `catalogue` a check.
    public record Ways(
            CellWays cells, Consumer<ShownEvidence> open, Consumer<CheckInfo> catalogue) {}

    public ReviewView(
            ReviewViewModel model, LiveKeys keys, CheckPages pages, Ways ways, Words words) {
        this.model = model;
        this.words = words;
        toolbar =
                new ReviewToolbar(
                        model,
                        new FilterLine(
                                "review-filter",
                                new FilterViewModel(model.filter(), model.audit(), words),
                                words),
                        words);
        Verdicts verdicts = new Verdicts(model.audit());
        ReasonPart reason = new ReasonPart("review-reason", 2, verdicts, words);
        CellDeeds deeds =
                new CellDeeds(this, ways.cells(), model.audit(), verdicts, reason, line, words);
        CellViewModel told = new CellViewModel(model.audit(), pages, words);
        cell =
                new CellPane(
                        told,
                        reason,
                        new EvidenceList(words, ways.open()),
                        new FoldPane(told, ways.open(), model.folds()::goTo, words),
                        new VerdictBar(words, deeds::decide, () -> deeds.does(CellKey.CLEAR)),
                        new LookPane(told, verdicts::settle, words),
                        ways.catalogue(),
                        words);
        layoutRegions();
        bind();
        new ReviewKeys(model, this, deeds, keys).install();
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
                            cell.show(model.findRow(), model.folds().together());
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

    @Override
    public List<AuditRow> rows() {
        return model.rows();
    }

    @Override
    public Optional<AuditRow> findRow() {
        return model.findRow();
    }

    @Override
    public void look() {
        model.look();
    }

    @Override
    public void decided() {
        model.picked().clear();
    }

    @Override
    public void step() {
        model.stepOn();
    }

    @Override
    public void stepToOpen() {
        model.stepToOpen(1);
    }

    @Override
    public void focusCells() {
        list.requestFocus();
    }

    boolean isInList(EventTarget target) {
        return list.equals(target);
    }

    void focusFilter() {
        toolbar.focusFilter();
    }
}
