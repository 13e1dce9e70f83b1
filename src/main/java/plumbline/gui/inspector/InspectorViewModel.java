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
import plumbline.gui.control.ByteCount;
import plumbline.gui.evidence.DetailViewModel;
import plumbline.gui.navigation.Selection;
import plumbline.gui.navigation.Subject;
import plumbline.gui.workspace.FolderState;
import plumbline.gui.workspace.OpenFolder;
import plumbline.problem.Problem;
import plumbline.source.FolderContents;
import plumbline.source.SourceFile;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// What is known of the selected thing; of a cell its evidence, what is said about it, who decided
/// what, and why it is asked.
public final class InspectorViewModel {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final Selection selection;
    private final Words words;
    private final ReadOnlyObjectWrapper<@Nullable AuditRow> row = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<InspectorTab> tab =
            new SimpleObjectProperty<>(InspectorTab.EVIDENCE);
    private final CellParts parts;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ObservableList<Fact> facts = FXCollections.observableArrayList();
    private final ObservableList<Fact> shownFacts = FXCollections.unmodifiableObservableList(facts);
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
            DetailViewModel detail,
            InstantSource clock,
            Words words) {
        this.selection = selection;
        this.words = words;
        CellWatch watch = new CellWatch(audit, row);
        parts =
                new CellParts(
                        new EvidenceViewModel(watch, detail, clock),
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
        switch (subject) {
            case null -> set("", List.of());
            case Subject.OfFile(SourceFile file) -> set(lastName(file.path()), ofFile(file));
            case Subject.OfFolder(OpenFolder folder) -> set(folder.name(), ofFolder(folder));
            case Subject.OfAudit(Path document) ->
                    set(lastName(document), List.of(fact("inspector.path", document.toString())));
            case Subject.OfCell(AuditRow cell) -> set(cell.check().title(), List.of());
            case Subject.OfCatalogue _ ->
                    set(
                            words.get("catalogue.title"),
                            List.of(fact("inspector.place", words.get("catalogue.list"))));
            case Subject.OfImport() -> set(words.get("imports.title"), List.of());
            case Subject.OfPlace(var place) ->
                    set(
                            words.get(place.key() + ".title"),
                            List.of(fact("inspector.place", words.get(place.key() + ".long"))));
        }
    }

    private void set(String name, List<Fact> known) {
        title.set(name);
        facts.setAll(known);
    }

    private List<Fact> ofFile(SourceFile file) {
        return List.of(
                fact("inspector.in", file.relativePath()),
                fact("inspector.size", ByteCount.text(file.bytes())),
                fact("inspector.modified", MINUTES.format(file.modified())),
                fact("inspector.path", file.path().toString()));
    }

    private List<Fact> ofFolder(OpenFolder folder) {
        List<Fact> known = new ArrayList<>();
        switch (folder.stateProperty().get()) {
            case FolderState.Reading reading -> {}
            case FolderState.Read(FolderContents contents) -> known.addAll(ofContents(contents));
            case FolderState.Unreadable(Problem problem) -> known.addAll(ofProblem(problem));
        }
        known.add(fact("inspector.path", folder.path().toString()));
        return known;
    }

    private List<Fact> ofContents(FolderContents contents) {
        return List.of(
                fact("inspector.files", String.valueOf(contents.files().size())),
                fact("inspector.size", ByteCount.text(contents.bytes())),
                fact("inspector.skipped", String.valueOf(contents.skipped().size())),
                fact(
                        "inspector.took",
                        words.get("inspector.milliseconds", contents.took().toMillis())));
    }

    private List<Fact> ofProblem(Problem problem) {
        return List.of(
                fact("inspector.problem", problem.message()), fact("problem.todo", problem.todo()));
    }

    private Fact fact(String key, String value) {
        return new Fact(words.get(key), value);
    }

    private static String lastName(Path path) {
        return String.valueOf(path.getFileName());
    }
}
