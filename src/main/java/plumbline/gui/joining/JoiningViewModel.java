package plumbline.gui.joining;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.AuditCopy;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.AuditState;
import plumbline.gui.audit.NoticeWords;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.dialog.Notices;
import plumbline.gui.dialog.PathChoice;
import plumbline.gui.task.RunningTask;
import plumbline.gui.task.TaskRunner;
import plumbline.report.joining.JoiningCounts;
import plumbline.review.audit.AuditFolder;
import plumbline.review.audit.Copied;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Place;
import plumbline.review.joining.Join;
import plumbline.review.joining.Joining;
import plumbline.review.joining.Side;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// Brings another copy of the open audit together with it: what it would bring is seen first, and
/// then done as one step.
public final class JoiningViewModel {

    private final OpenAudit audit;
    private final PathChoice choice;
    private final TaskRunner tasks;
    private final Notices notices;
    private final JoiningWords telling;
    private final Words words;
    private final ReadOnlyObjectWrapper<@Nullable Other> other = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");
    private final ObservableList<JoiningRow> rows = FXCollections.observableArrayList();
    private @Nullable RunningTask<Other> running;

    public JoiningViewModel(
            OpenAudit audit,
            PathChoice choice,
            TaskRunner tasks,
            Notices notices,
            ZoneId zone,
            Words words) {
        this.audit = audit;
        this.choice = choice;
        this.tasks = tasks;
        this.notices = notices;
        this.telling = new JoiningWords(words, zone, this::title);
        this.words = words;
    }

    private String title(Cell cell) {
        return audit.find(cell).map(AuditRow::check).map(each -> each.title()).orElse(cell.check());
    }

    JoiningWords telling() {
        return telling;
    }

    /// Nothing before somebody chose the other copy.
    ReadOnlyObjectProperty<@Nullable Other> otherProperty() {
        return other.getReadOnlyProperty();
    }

    ObservableList<JoiningRow> rows() {
        return rows;
    }

    /// What the other copy brings, and how much of it contradicts.
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// What has to be known about the other copy; empty where that is nothing.
    ReadOnlyStringProperty warningProperty() {
        return warning.getReadOnlyProperty();
    }

    private boolean isOpen() {
        return audit.stateProperty().get() instanceof AuditState.Open;
    }

    /// Whether no audit is open yet that a copy could be brought together with.
    ObservableValue<Boolean> waitingProperty() {
        return audit.stateProperty().map(now -> !(now instanceof AuditState.Open));
    }

    /// Whether it can be done.
    boolean mayJoin() {
        Other now = other.get();
        return now != null
                && now.joining().brings()
                && audit.stateProperty().get() instanceof AuditState.Open open
                && open.writable();
    }

    /// Asks for the other copy and tells what it brings.
    void choose() {
        choice.chooseFolder(words.get("joining.choose")).ifPresent(this::look);
    }

    /// Looks in the background what another copy brings; nothing is changed.
    void look(Path path) {
        if (!isOpen()) {
            return;
        }
        CompletableFuture<AuditCopy> copy = audit.copy();
        RunningTask<Other> task =
                tasks.run(
                        words.get("joining.task", path.getFileName()), _ -> read(path, copy.get()));
        running = task;
        task.onDone(
                found -> {
                    if (running == task) {
                        show(found);
                    }
                });
    }

    private static Other read(Path path, AuditCopy mine) {
        Copied copy = AuditFolder.readCopy(path, mine.name(), mine.review());
        return new Other(copy, Joining.of(mine.review(), copy.actions()));
    }

    private void show(Other found) {
        Joining joining = found.joining();
        rows.setAll(
                joining.meetings().stream().map(each -> new JoiningRow(each, joining)).toList());
        warning.set(warning(found));
        told.set(new JoiningCounts(joining, words).told());
        other.set(found);
    }

    private String warning(Other found) {
        List<String> all = new ArrayList<>();
        if (!found.joining().isOfOneOrigin()) {
            all.add(words.get("joining.no-origin"));
        }
        if (!found.copy().notices().isEmpty()) {
            all.add(new NoticeWords(words).all(found.copy().notices()));
        }
        if (!found.copy().damaged().isEmpty()) {
            all.add(words.get("joining.damaged", found.copy().damaged().size()));
        }
        return String.join(" ", all);
    }

    /// Says which side stands where both differ.
    void choose(Collection<JoiningRow> of, Side side) {
        of.forEach(each -> each.choose(side));
    }

    /// Does it, as one step that can be undone; `done` runs when all is on the disk.
    void join(Runnable done) {
        Other now = other.get();
        if (now == null || !mayJoin()) {
            return;
        }
        long open =
                rows.stream()
                        .filter(each -> each.meeting().isDifferent())
                        .filter(each -> each.sideProperty().get() == Side.BOTH)
                        .count();
        String said =
                words.get(
                        "joining.done",
                        now.joining().came().size(),
                        new JoiningCounts(now.joining(), words).people(),
                        open);
        audit.bringIn(
                Map.of(),
                Join.of(now.copy().path(), sides()),
                () -> {
                    forget();
                    notices.tell(said);
                    done.run();
                });
    }

    private Map<Place, Side> sides() {
        Map<Place, Side> sides = new HashMap<>();
        rows.forEach(
                row ->
                        row.meeting()
                                .different()
                                .forEach(each -> sides.put(each, row.sideProperty().get())));
        return sides;
    }

    private void forget() {
        other.set(null);
        rows.clear();
        told.set("");
        warning.set("");
    }
}
