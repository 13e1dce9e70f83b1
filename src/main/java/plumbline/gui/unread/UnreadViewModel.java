package plumbline.gui.unread;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import plumbline.analysis.profile.ForcedFile;
import plumbline.analysis.settling.StandIn;
import plumbline.gui.audit.AuditState;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.task.TaskRunner;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.operation.Dialect;
import plumbline.report.settling.UnreadStatement;
import plumbline.review.catalogue.Adjust;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Subject;
import plumbline.review.statement.SetStatement;
import plumbline.review.statement.StatementSaid;
import plumbline.words.Words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The statements that were not understood, and setting them aside with a reason.
public final class UnreadViewModel {

    private final OpenAudit audit;
    private final OpenWorkspace workspace;
    private final TaskRunner tasks;
    private final StandIn standIn = new StandIn();
    private final UnreadWords telling;
    private final Words words;
    private final ObservableList<UnreadRow> rows = FXCollections.observableArrayList();
    private final BooleanProperty openOnly = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private final BooleanBinding writable;
    private final BooleanBinding judging;
    private final Subscription following;

    public UnreadViewModel(
            OpenAudit audit, OpenWorkspace workspace, TaskRunner tasks, UnreadWords telling) {
        this.audit = audit;
        this.workspace = workspace;
        this.tasks = tasks;
        this.telling = telling;
        this.words = telling.words();
        writable = Bindings.createBooleanBinding(this::isWritable, audit.stateProperty());
        judging =
                Bindings.createBooleanBinding(
                        () -> audit.stateProperty().get() instanceof AuditState.Judging,
                        audit.stateProperty());
        following =
                Subscription.combine(
                        audit.proposedProperty().subscribe(_ -> gather()),
                        audit.numbersProperty().subscribe(_ -> gather()));
        openOnly.subscribe(_ -> gather());
    }

    private boolean isWritable() {
        // what is judged again stays as it was, and can be decided about
        return switch (audit.stateProperty().get()) {
            case AuditState.Open open -> open.writable();
            case AuditState.Judging _ -> true;
            case AuditState.Closed _, AuditState.Failed _ -> false;
        };
    }

    /// Follows the audit no longer.
    void close() {
        following.unsubscribe();
        writable.dispose();
        judging.dispose();
    }

    UnreadWords telling() {
        return telling;
    }

    ObservableList<UnreadRow> rows() {
        return rows;
    }

    /// Whether what was set aside is left out.
    BooleanProperty openOnlyProperty() {
        return openOnly;
    }

    /// `3 not understood, 2 set aside`.
    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// What is missing before something can be said; empty where nothing is.
    ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    BooleanBinding writableProperty() {
        return writable;
    }

    /// Whether the checks judge again.
    ObservableValue<Boolean> judgingProperty() {
        return judging;
    }

    private void gather() {
        Map<Subject.OfStatement, StatementSaid> said = new HashMap<>();
        audit.numbersProperty().get().said().forEach(each -> said.put(each.statement(), each));
        List<UnreadRow> all =
                audit.proposedProperty().get().unread().stream()
                        .map(each -> new UnreadRow(each, said.get(each.subject())))
                        .toList();
        List<UnreadRow> shown =
                all.stream().filter(each -> !openOnly.get() || each.isOpen()).toList();
        if (!rows.equals(shown)) {
            rows.setAll(shown);
        }
        long open = all.stream().filter(UnreadRow::isOpen).count();
        count.set(words.get("unread.count", open, all.size() - open));
    }

    /// Nothing is missed before somebody tries.
    void forgetMissing() {
        missing.set("");
    }

    /// Says that these do not concern the schema; without a reason it says what is missing.
    void ignore(List<UnreadRow> chosen, String reason) {
        if (hasReason(reason) && !chosen.isEmpty()) {
            perform(chosen, new Decision.SetAside(reason.strip(), ""));
        }
    }

    /// Says what one stands for, in SQL that has to be understood itself.
    void treatAs(UnreadRow chosen, String sql, String reason) {
        if (!hasReason(reason)) {
            return;
        }
        String text = sql.strip();
        Dialect dialect = chosen.statement().dialect();
        tasks.run(words.get("unread.task"), _ -> standIn.isUnderstood(text, dialect))
                .onDone(
                        understood -> {
                            if (understood) {
                                perform(
                                        List.of(chosen),
                                        new Decision.SetAside(reason.strip(), text));
                            } else {
                                missing.set(words.get("unread.sql-needed"));
                            }
                        });
    }

    /// Leaves these as unknown as they were.
    void takeBack(List<UnreadRow> chosen) {
        forgetMissing();
        audit.perform(SetStatement.open(subjects(chosen)));
    }

    /// Decides that files without text are read all the same; that may have a reason.
    void force(List<UnreadRow> chosen, String reason) {
        List<String> files =
                chosen.stream()
                        .filter(UnreadRow::canBeForced)
                        .flatMap(each -> workspace.findName(each.statement().path()).stream())
                        .map(ForcedFile::key)
                        .distinct()
                        .toList();
        if (!files.isEmpty()) {
            audit.perform(new Adjust(files, new Decision.Setting(ForcedFile.YES, reason.strip())));
        }
    }

    private boolean hasReason(String reason) {
        missing.set(reason.isBlank() ? words.get("unread.reason-needed") : "");
        return !reason.isBlank();
    }

    private void perform(List<UnreadRow> chosen, Decision.SetAside said) {
        audit.perform(new SetStatement(subjects(chosen), said));
    }

    private static List<Subject.OfStatement> subjects(List<UnreadRow> chosen) {
        return chosen.stream().map(UnreadRow::statement).map(UnreadStatement::subject).toList();
    }
}
