package plumbline.gui.inspector;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.AuditRow;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Author;
import plumbline.review.deed.Note;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What people say about the cell that is looked at. A comment that is not sent stays with its
/// cell.
public final class DiscussionViewModel {

    private final CellWatch watch;
    private final Author ids = Author.of("");
    private final ObservableList<Comment> comments = FXCollections.observableArrayList();
    private final ObservableList<Comment> shownComments =
            FXCollections.unmodifiableObservableList(comments);
    private final StringProperty draft = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Comment> edited = new ReadOnlyObjectWrapper<>();
    private final Map<Cell, String> drafts = new HashMap<>();
    private @Nullable Cell about;

    DiscussionViewModel(CellWatch watch) {
        this.watch = watch;
        watch.follow(this::ask);
    }

    /// The oldest first.
    public ObservableList<Comment> comments() {
        return shownComments;
    }

    /// What is being written.
    public StringProperty draftProperty() {
        return draft;
    }

    /// The comment that is written anew; nothing while a new one is written.
    public ReadOnlyObjectProperty<@Nullable Comment> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    private void ask() {
        Optional<AuditRow> row = watch.find();
        turnTo(row.map(AuditRow::cell).orElse(null));
        if (row.isEmpty()) {
            comments.clear();
        } else {
            watch.audit()
                    .ask(
                            review -> of(review, row.get().cell()),
                            all -> {
                                if (watch.isStill(row.get()) && !comments.equals(all)) {
                                    comments.setAll(all);
                                }
                            });
        }
    }

    private void turnTo(@Nullable Cell cell) {
        if (cell == null ? about == null : cell.equals(about)) {
            return;
        }
        if (about != null && edited.get() == null) {
            drafts.put(about, draft.get());
        }
        about = cell;
        edited.set(null);
        comments.clear();
        draft.set(cell == null ? "" : drafts.getOrDefault(cell, ""));
    }

    private static List<Comment> of(Review review, Cell cell) {
        return review.decisions(new Subject.OfCell(cell), Aspect.NOTE)
                .flatMap(each -> of(review, each.getKey(), each.getValue()).stream())
                .sorted(Comparator.comparing(Comment::at))
                .toList();
    }

    private static Optional<Comment> of(Review review, Place place, Decision decision) {
        List<Action> history = review.history(place);
        if (!(decision instanceof Decision.Text(String text)) || history.isEmpty()) {
            return Optional.empty();
        }
        Action first = history.getFirst();
        return Optional.of(
                new Comment(place.item(), text, first.who(), first.at(), history.size() > 1));
    }

    /// Writes a comment anew.
    public void edit(Comment comment) {
        edited.set(comment);
        draft.set(comment.text());
    }

    /// Leaves the comment that is written anew as it was.
    public void leave() {
        if (edited.get() != null) {
            edited.set(null);
            draft.set("");
        }
    }

    /// Says what was written; whether there was something.
    public boolean send() {
        Cell cell = about;
        String text = draft.get().strip();
        if (cell == null || text.isEmpty()) {
            return false;
        }
        Comment old = edited.get();
        watch.audit()
                .perform(
                        new Note(
                                new Subject.OfCell(cell),
                                old == null ? ids.newId() : old.id(),
                                text));
        edited.set(null);
        drafts.remove(cell);
        draft.set("");
        return true;
    }

    /// Takes a comment away, which can be undone.
    public void remove(Comment comment) {
        if (about != null) {
            watch.audit().perform(new Note(new Subject.OfCell(about), comment.id(), ""));
        }
    }
}
