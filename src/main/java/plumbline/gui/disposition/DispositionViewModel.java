package plumbline.gui.disposition;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.OpenAudit;
import plumbline.review.assumption.AssumptionState;
import plumbline.review.assumption.Assumptions;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Dispose;
import plumbline.words.Words;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says what happens with cells or a finding that are no PASS; what was written and not saved stays
/// with its subjects until somebody comes back to them.
public final class DispositionViewModel {

    private final OpenAudit audit;
    private final Clock clock;
    private final Words words;
    private final ObjectProperty<Disposition.@Nullable Kind> kind = new SimpleObjectProperty<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty owner = new SimpleStringProperty("");
    private final StringProperty reviewBy = new SimpleStringProperty("");
    private final StringProperty more = new SimpleStringProperty("");
    private final ObservableList<String> resting = FXCollections.observableArrayList();
    private final ObservableList<AssumptionState> known = FXCollections.observableArrayList();
    private final StringBinding missing;
    private final ReadOnlyStringWrapper scope = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper disposed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper fix = new ReadOnlyStringWrapper("");
    private final Map<List<Subject>, DispositionDraft> unsaved = new HashMap<>();
    private List<Subject> subjects = List.of();
    private DispositionDraft saved = DispositionDraft.of(null);

    public DispositionViewModel(OpenAudit audit, Clock clock, Words words) {
        this.audit = audit;
        this.clock = clock;
        this.words = words;
        missing =
                Bindings.createStringBinding(
                        this::tellMissing, kind, reason, owner, reviewBy, more, resting, known);
        kind.subscribe(this::checkFix);
        more.subscribe(this::checkFix);
    }

    public ObjectProperty<Disposition.@Nullable Kind> kindProperty() {
        return kind;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    public StringProperty ownerProperty() {
        return owner;
    }

    /// The day to look again, as it is typed.
    public StringProperty reviewByProperty() {
        return reviewBy;
    }

    /// Somebody looks again so many months from now.
    public void lookAgainIn(int months) {
        reviewBy.set(LocalDate.now(clock).plusMonths(months).toString());
    }

    /// What the kind asks for: a priority, a commit, another finding.
    public StringProperty moreProperty() {
        return more;
    }

    /// What is found of the commit that is said to have fixed it; empty where none is named.
    public ReadOnlyStringProperty fixProperty() {
        return fix.getReadOnlyProperty();
    }

    private void checkFix() {
        String commit = more.get();
        if (kind.get() == Disposition.Kind.ALREADY_FIXED) {
            new FixCheck(audit, words)
                    .tell(
                            subjects,
                            commit,
                            told -> {
                                if (commit.equals(more.get())) {
                                    fix.set(told);
                                }
                            });
        } else {
            fix.set("");
        }
    }

    /// The ids of the assumptions that it rests on.
    public ObservableList<String> resting() {
        return resting;
    }

    /// Rests on an assumption, or does not any more.
    public void rest(String id, boolean on) {
        if (!on) {
            resting.remove(id);
        } else if (!resting.contains(id)) {
            resting.add(id);
        }
    }

    /// The assumptions that somebody wrote down.
    public ObservableList<AssumptionState> known() {
        return known;
    }

    /// What is still needed, in sentences; empty when nothing is.
    public ObservableStringValue missingProperty() {
        return missing;
    }

    /// What saving reaches, and whether that was treated differently before.
    public ReadOnlyStringProperty scopeProperty() {
        return scope.getReadOnlyProperty();
    }

    /// Whether something stands that can be taken back.
    public ReadOnlyBooleanProperty disposedProperty() {
        return disposed.getReadOnlyProperty();
    }

    /// Turns to these subjects, of which that was decided so far: nothing, one thing, or several
    /// where they are treated differently.
    public void edit(List<Subject> about, List<Disposition> stands) {
        DispositionDraft now = DispositionDraft.of(stands.isEmpty() ? null : stands.getFirst());
        if (!about.equals(subjects)) {
            keepDraft();
            subjects = List.copyOf(about);
            write(unsaved.getOrDefault(subjects, now));
        } else if (!now.equals(saved)) {
            write(now);
        }
        saved = now;
        disposed.set(!stands.isEmpty());
        scope.set(words.get("disposition.scope", about.size(), stands.size()));
        audit.ask(review -> Assumptions.of(review).all(), this::know);
    }

    private void keepDraft() {
        if (draft().equals(saved)) {
            unsaved.remove(subjects);
        } else {
            unsaved.put(subjects, draft());
        }
    }

    private void know(List<AssumptionState> all) {
        if (!known.equals(all)) {
            known.setAll(all);
        }
    }

    /// One deed for all subjects; whether there was something that could be saved.
    public boolean save() {
        Optional<Disposition> read = draft().read();
        if (subjects.isEmpty() || read.isEmpty()) {
            return false;
        }
        audit.perform(new Dispose(subjects, read.get()));
        saved = DispositionDraft.of(read.get());
        write(saved);
        unsaved.remove(subjects);
        return true;
    }

    /// Nothing is said of them any more.
    public void takeBack() {
        audit.perform(new Dispose(subjects, null));
    }

    private DispositionDraft draft() {
        return new DispositionDraft(
                kind.get(), reason.get(), owner.get(), reviewBy.get(), more.get(), resting);
    }

    private void write(DispositionDraft draft) {
        kind.set(draft.kind());
        reason.set(draft.reason());
        owner.set(draft.owner());
        reviewBy.set(draft.reviewBy());
        more.set(draft.more());
        resting.setAll(draft.assumptions());
    }

    private String tellMissing() {
        return String.join(
                "\n", new DispositionGaps(known, LocalDate.now(clock), words).of(draft()));
    }
}
