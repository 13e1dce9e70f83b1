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
import plumbline.gui.style.Style;
import plumbline.report.Differing;
import plumbline.review.cell.CellState;
import plumbline.review.decision.ReviewState;
import plumbline.words.Words;

/// A line of the list: a heading with how far its cells are, a cluster, or a cell.
final class ReviewListCell extends ListCell<ReviewItem> {

    private final ReviewViewModel model;
    private final Words words;
    private final StatusMark mark = new StatusMark();
    private final Label title = new Label();
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
    }

    private Node node(ReviewItem item) {
        return switch (item) {
            case ReviewItem.Heading(String name, var below) -> {
                long done = below.stream().filter(each -> each.state().isReviewed()).count();
                yield heading(name, done + "/" + below.size());
            }
            case ReviewItem.Cluster(String name, var rows) -> heading(name, "");
            case ReviewItem.Entry(AuditRow row) -> {
                following = row.stateProperty().subscribe(state -> show(row, state));
                yield entry;
            }
        };
    }

    private Node heading(String name, String count) {
        Label text = Style.TEXT_CAPTION.on(new Label(name));
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        setAccessibleText(name + " " + count);
        return new HBox(8, text, Style.TEXT_MUTED.on(new Label(count)));
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
        String name =
                words.get("review.accessible", row.check().title(), row.service(), told(state));
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

    private String told(CellState state) {
        if (state.look().isDisputed()) {
            return words.get("review.look.differ.spoken", Differing.text(state.look()));
        }
        return state.state() == ReviewState.READY
                ? words.get("review.look.spoken", result(state))
                : result(state);
    }

    private String result(CellState state) {
        Proposal proposal = state.proposal();
        return state.findStatus()
                .map(Status::title)
                .orElseGet(
                        () ->
                                proposal == null
                                        ? words.get("review.open")
                                        : words.get("review.proposed", proposal.status().title()));
    }
}
