package plumbline.gui.review;

import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import plumbline.check.Proposal;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.control.StatusMark;
import plumbline.gui.control.WholeText;
import plumbline.gui.style.Style;
import plumbline.review.cell.CellState;
import plumbline.review.decision.ReviewState;
import plumbline.words.Words;

import java.util.List;

/// A line of the list: a heading with how far its cells are, a cluster, or a cell.
final class ReviewListCell extends ListCell<ReviewItem> {

    private final ReviewViewModel model;
    private final Words words;
    private final StatusMark mark = new StatusMark();
    private final Label title = WholeText.of(new Label());
    private final Label aside = Style.TEXT_MUTED.on(new Label());
    private final Label weight = Style.SEVERITY.on(new Label());
    private final Label tick = new Label();
    private final HBox entry = new HBox(10, tick, mark, title, aside, weight);
    private final SetChangeListener<AuditRow> picking = _ -> showPicked();
    private Subscription following = Subscription.EMPTY;

    ReviewListCell(ReviewViewModel model, Words words) {
        this.model = model;
        this.words = words;
        entry.setAlignment(Pos.CENTER_LEFT);
        tick.managedProperty().bind(tick.textProperty().isNotEmpty());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        setPrefWidth(0);
        model.picked().rows().addListener(new WeakSetChangeListener<>(picking));
    }

    @Override
    protected void updateItem(@Nullable ReviewItem item, boolean empty) {
        super.updateItem(item, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        setText(null);
        setGraphic(empty || item == null ? null : node(item));
        Style.PICKED.set(this, item instanceof ReviewItem.Entry(var row) && isPicked(row));
        Style.REVIEW_HEADING.set(this, item instanceof ReviewItem.Heading);
        Style.BELOW_FOLD.set(
                this,
                item instanceof ReviewItem.Entry && model.folds().findAround(item).isPresent());
    }

    private Node node(ReviewItem item) {
        return switch (item) {
            case ReviewItem.Heading(String name, var below) -> {
                Label count = Style.TEXT_MUTED.on(new Label());
                following = Subscription.combine(counting(name, below, count));
                yield heading(name, count);
            }
            case ReviewItem.Cluster cluster -> {
                ClusterLine line =
                        new ClusterLine(cluster, () -> model.folds().turn(cluster), words);
                following = line.follow(this::setAccessibleText);
                yield line;
            }
            case ReviewItem.Entry(AuditRow row) -> {
                following = row.stateProperty().subscribe(state -> show(row, state));
                yield entry;
            }
        };
    }

    /// Told again with each cell below that is decided.
    private Subscription[] counting(String name, List<AuditRow> below, Label count) {
        return below.stream()
                .map(
                        each ->
                                each.stateProperty()
                                        .subscribe(
                                                _ -> {
                                                    count.setText(done(below));
                                                    setAccessibleText(name + " " + done(below));
                                                }))
                .toArray(Subscription[]::new);
    }

    private static String done(List<AuditRow> below) {
        long done = below.stream().filter(each -> each.state().isReviewed()).count();
        return done + "/" + below.size();
    }

    private static Node heading(String name, Label count) {
        Label text = WholeText.of(Style.TEXT_CAPTION.on(new Label(name)));
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(8, text, count);
    }

    private void show(AuditRow row, CellState state) {
        Proposal proposal = state.proposal();
        Status proposed = proposal == null ? null : proposal.status();
        boolean open = state.findStatus().isEmpty();
        mark.show(state.findStatus().orElse(proposed), open);
        title.setText(
                model.pivotProperty().get() == Pivot.BY_SERVICE
                        ? row.check().title()
                        : row.service());
        weight.setText(brief(state.severity()));
        aside.setText(signs(state));
        String name = new CellWords(words).spoken(row, state);
        setAccessibleText(isPicked(row) ? words.get("review.picked", name) : name);
        Style.PICKED.set(this, isPicked(row));
        tick.setText(isPicked(row) ? "☑" : "");
    }

    /// That people differ, that it is marked for a second look, that evidence is stale.
    private static String signs(CellState state) {
        String looked =
                state.look().isDisputed() ? "≠" : state.state() == ReviewState.READY ? "②" : "";
        String stale = state.stale().isEmpty() ? "" : "⟳";
        return looked.isEmpty() || stale.isEmpty() ? looked + stale : looked + " " + stale;
    }

    private boolean isPicked(AuditRow row) {
        return model.picked().rows().contains(row);
    }

    private void showPicked() {
        if (getItem() instanceof ReviewItem.Entry(AuditRow row)) {
            show(row, row.state());
        }
    }

    /// The list has room for a few letters.
    private static String brief(Severity severity) {
        return severity == Severity.CRITICAL || severity == Severity.MEDIUM
                ? severity.name().substring(0, severity == Severity.MEDIUM ? 3 : 4)
                : severity.name();
    }
}
