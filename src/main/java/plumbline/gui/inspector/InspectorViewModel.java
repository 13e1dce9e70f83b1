package plumbline.gui.inspector;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.navigation.Selection;
import plumbline.gui.navigation.Subject;
import plumbline.gui.workspace.OpenFolder;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.evidence.Attached;
import plumbline.source.SourceFile;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// What is known of the selected thing; of a cell its evidence, what is said about it, who decided
/// what, and why it is asked.
public final class InspectorViewModel {

    private final Selection selection;
    private final Words words;
    private final ReadOnlyObjectWrapper<@Nullable AuditRow> row = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<InspectorTab> tab =
            new SimpleObjectProperty<>(InspectorTab.EVIDENCE);
    private final ReadOnlyObjectWrapper<InspectorForm> form =
            new ReadOnlyObjectWrapper<>(InspectorForm.NONE);
    private final InspectorTools tools;
    private final FileFacts known;
    private final CellParts parts;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper disposed = new ReadOnlyStringWrapper("");
    private final ObservableList<Fact> facts = FXCollections.observableArrayList();
    private final ObservableList<Fact> shownFacts = FXCollections.unmodifiableObservableList(facts);
    private @Nullable AuditRow lastCell;
    private Subscription following = Subscription.EMPTY;

    /// What is known of a cell, part by part.
    public record CellParts(
            EvidenceViewModel evidence,
            DiscussionViewModel discussion,
            CellHistoryViewModel history,
            WhyViewModel why) {}

    public InspectorViewModel(
            Selection selection,
            OpenAudit audit,
            InspectorTools tools,
            InstantSource clock,
            Words words) {
        this.selection = selection;
        this.tools = tools;
        this.known = new FileFacts(words);
        this.words = words;
        CellWatch watch = new CellWatch(audit, row);
        parts =
                new CellParts(
                        new EvidenceViewModel(watch, tools.detail(), clock),
                        new DiscussionViewModel(watch),
                        new CellHistoryViewModel(watch),
                        new WhyViewModel(watch, words));
        selection.subjectProperty().subscribe(this::follow);
    }

    public ReadOnlyObjectProperty<@Nullable Subject> subjectProperty() {
        return selection.subjectProperty();
    }

    /// The cell that is looked at; nothing while that is something else.
    public ReadOnlyObjectProperty<@Nullable AuditRow> rowProperty() {
        return row.getReadOnlyProperty();
    }

    /// What of a cell is shown.
    public ObjectProperty<InspectorTab> tabProperty() {
        return tab;
    }

    /// What is filled in instead.
    public ReadOnlyObjectProperty<InspectorForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    public InspectorTools tools() {
        return tools;
    }

    /// The cell that was looked at last, also while something else is.
    public Optional<AuditRow> findLastCell() {
        return Optional.ofNullable(lastCell);
    }

    /// Attaches evidence to cells: the lines that somebody picked last, or those that are shown.
    public void attach(List<AuditRow> rows) {
        tools.attach(rows, parts.evidence().findCurrent());
        form.set(InspectorForm.ATTACH);
    }

    /// Attaches evidence of a kind to the cell that is looked at.
    public void attach(EvidenceItem.Kind kind) {
        Optional.ofNullable(row.get())
                .ifPresent(
                        each -> {
                            attach(List.of(each));
                            tools.attaching().kindProperty().set(kind);
                        });
    }

    /// Puts something in place of a piece of evidence of the cell that is looked at.
    public void replace(EvidenceRow evidence) {
        AuditRow cell = row.get();
        Attached attached = evidence.shown().attached();
        if (cell != null && attached != null) {
            tools.attaching().replace(cell, attached);
            form.set(InspectorForm.ATTACH);
        }
    }

    /// Says what happens with cells.
    public void dispose(List<AuditRow> rows) {
        tools.dispose(rows);
        disposed.set(
                rows.size() == 1
                        ? words.get("attach.about", rows.getFirst().cell().toString())
                        : words.get("attach.about.many", rows.size()));
        form.set(InspectorForm.DISPOSE);
    }

    /// The cells of which it is said what happens with them.
    public ReadOnlyStringProperty disposedProperty() {
        return disposed.getReadOnlyProperty();
    }

    /// Shows the parts of the cell again.
    public void leave() {
        form.set(InspectorForm.NONE);
    }

    public CellParts parts() {
        return parts;
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    public ObservableList<Fact> facts() {
        return shownFacts;
    }

    /// What is known of a folder grows while it is read.
    private void follow(@Nullable Subject subject) {
        following.unsubscribe();
        following =
                switch (subject) {
                    case Subject.OfFolder(OpenFolder folder) ->
                            folder.stateProperty().subscribe((before, now) -> show(subject));
                    case null, default -> Subscription.EMPTY;
                };
        show(subject);
    }

    private void show(@Nullable Subject subject) {
        row.set(subject instanceof Subject.OfCell(AuditRow cell) ? cell : null);
        if (subject instanceof Subject.OfCell(AuditRow cell)) {
            lastCell = cell;
            if (form.get() == InspectorForm.DISPOSE) {
                dispose(List.of(cell));
            }
        } else {
            leave();
        }
        switch (subject) {
            case null -> set("", List.of());
            case Subject.OfFile(SourceFile file) ->
                    set(FileFacts.lastName(file.path()), known.ofFile(file));
            case Subject.OfFolder(OpenFolder folder) -> set(folder.name(), known.ofFolder(folder));
            case Subject.OfAudit(Path document) ->
                    set(
                            FileFacts.lastName(document),
                            List.of(known.fact("inspector.path", document.toString())));
            case Subject.OfCell(AuditRow cell) -> set(cell.check().title(), List.of());
            case Subject.OfCatalogue _ ->
                    set(
                            words.get("catalogue.title"),
                            List.of(known.fact("inspector.place", words.get("catalogue.list"))));
            case Subject.OfImport() -> set(words.get("imports.title"), List.of());
            case Subject.OfPlace(var place) ->
                    set(
                            words.get(place.key() + ".title"),
                            List.of(
                                    known.fact(
                                            "inspector.place", words.get(place.key() + ".long"))));
        }
    }

    private void set(String name, List<Fact> all) {
        title.set(name);
        facts.setAll(all);
    }
}
