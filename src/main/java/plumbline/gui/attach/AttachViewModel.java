package plumbline.gui.attach;

import javafx.beans.Observable;
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

import plumbline.check.Status;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.form.IsoDay;
import plumbline.gui.task.TaskRunner;
import plumbline.gui.task.TaskState;
import plumbline.review.action.Action;
import plumbline.review.action.Change;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Place;
import plumbline.review.deed.Author;
import plumbline.review.deed.Worked;
import plumbline.review.evidence.Attached;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Evidence that is being attached to cells, or put in place of other evidence. Files are kept in
/// the background; what was filled in stays until that worked.
public final class AttachViewModel {

    private final OpenAudit audit;
    private final TaskRunner tasks;
    private final Clock clock;
    private final Words words;
    private final PlaceReading reading;
    private final Author ids = Author.of("");
    private final ObjectProperty<EvidenceItem.Kind> kind =
            new SimpleObjectProperty<>(EvidenceItem.Kind.LINES);
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty command = new SimpleStringProperty("");
    private final StringProperty directory = new SimpleStringProperty("");
    private final StringProperty exit = new SimpleStringProperty("");
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty query = new SimpleStringProperty("");
    private final StringProperty scope = new SimpleStringProperty("");
    private final ObjectProperty<Status> supports = new SimpleObjectProperty<>(Status.FAIL);
    private final StringProperty effective = new SimpleStringProperty("");
    private final ObservableList<Path> files = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper keeping = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper("");
    private final StringBinding missing;
    private List<Cell> cells = List.of();
    private @Nullable Attached replaced;

    public AttachViewModel(OpenAudit audit, TaskRunner tasks, Clock clock, Words words) {
        this.audit = audit;
        this.tasks = tasks;
        this.clock = clock;
        this.words = words;
        this.reading = new PlaceReading(audit);
        Observable[] asked = {
            kind,
            reading.takenProperty(),
            reading.typedProperty(),
            text,
            command,
            exit,
            address,
            query,
            scope,
            effective,
            files
        };
        missing = Bindings.createStringBinding(this::tellMissing, asked);
    }

    /// Turns to these cells with nothing filled in but the kind; the first tells what it supports.
    public void begin(List<AuditRow> rows, EvidenceItem.Kind of) {
        replaced = null;
        cells = rows.stream().map(AuditRow::cell).toList();
        about.set(
                rows.size() == 1
                        ? words.get("attach.about", rows.getFirst().cell().toString())
                        : words.get("attach.about.many", rows.size()));
        kind.set(of);
        List.of(text, command, directory, exit, address, query, scope)
                .forEach(each -> each.set(""));
        files.clear();
        effective.set(LocalDate.now(clock).toString());
        if (!rows.isEmpty()) {
            supports.set(usual(rows.getFirst()));
            reading.begin(rows.getFirst().service());
        }
    }

    private static Status usual(AuditRow row) {
        return row.state()
                .findStatus()
                .or(() -> Optional.ofNullable(row.state().proposal()).map(each -> each.status()))
                .orElse(Status.FAIL);
    }

    /// Puts something in place of a piece of evidence.
    public void replace(AuditRow row, Attached old) {
        begin(List.of(row), old.item().kind());
        replaced = old;
        about.set(words.get("attach.about.replace", row.cell().toString()));
        supports.set(old.item().supports());
        text.set(old.item().anchor() == null ? old.item().text() : "");
        Optional.ofNullable(old.item().anchor())
                .ifPresent(each -> reading.type(each.path(), each.firstLine(), each.lastLine()));
    }

    /// The lines of a file, as somebody types or picks them.
    public PlaceReading place() {
        return reading;
    }

    public ObjectProperty<EvidenceItem.Kind> kindProperty() {
        return kind;
    }

    /// What is said: the snippet, the output, the statement, or a note beside something else.
    public StringProperty textProperty() {
        return text;
    }

    public StringProperty commandProperty() {
        return command;
    }

    public StringProperty directoryProperty() {
        return directory;
    }

    public StringProperty exitProperty() {
        return exit;
    }

    public StringProperty addressProperty() {
        return address;
    }

    public StringProperty queryProperty() {
        return query;
    }

    public StringProperty scopeProperty() {
        return scope;
    }

    public ObjectProperty<Status> supportsProperty() {
        return supports;
    }

    /// The day that it speaks about, as it is typed.
    public StringProperty effectiveProperty() {
        return effective;
    }

    /// The files that are to be kept.
    public ObservableList<Path> files() {
        return files;
    }

    /// Adds files once each.
    public void add(List<Path> more) {
        kind.set(EvidenceItem.Kind.FILE);
        more.stream().filter(each -> !files.contains(each)).forEach(files::add);
    }

    /// Adds a picture that is nowhere yet; `write` puts it into a file.
    public void paste(PictureFile.Writing write) {
        kind.set(EvidenceItem.Kind.FILE);
        tasks.run(words.get("task.paste-picture"), _ -> PictureFile.of(write))
                .onDone(each -> add(List.of(each)));
    }

    /// Whether files are being kept.
    public ReadOnlyBooleanProperty keepingProperty() {
        return keeping.getReadOnlyProperty();
    }

    /// Which cells it is for.
    public ReadOnlyStringProperty aboutProperty() {
        return about.getReadOnlyProperty();
    }

    /// What is still needed, in sentences; empty when nothing is.
    public ObservableStringValue missingProperty() {
        return missing;
    }

    private String tellMissing() {
        return String.join("\n", new AttachGaps(words).of(draft(), reading.isRead()));
    }

    private AttachDraft draft() {
        return new AttachDraft(
                kind.get(),
                reading.typedProperty().get(),
                text.get(),
                command.get(),
                directory.get(),
                exit.get(),
                address.get(),
                query.get(),
                scope.get(),
                supports.get(),
                effective.get(),
                files);
    }

    /// Attaches it as one action, after its files were kept, and then runs `done`; whether nothing
    /// is missing.
    public boolean save(Runnable done) {
        AttachDraft draft = draft();
        if (cells.isEmpty() || keeping.get() || !missing.get().isEmpty()) {
            return false;
        }
        if (draft.kind() == EvidenceItem.Kind.FILE) {
            audit.findKeeping().ifPresent(each -> keep(draft, each, done));
        } else {
            put(List.of(item(draft, "", draft.said())));
            done.run();
        }
        return true;
    }

    private void keep(AttachDraft draft, OpenAudit.Keeping keeper, Runnable done) {
        var task =
                tasks.run(
                        words.get("task.attach", draft.files().size()),
                        _ -> draft.files().stream().map(keeper::keep).toList());
        task.stateProperty().subscribe(now -> keeping.set(now == TaskState.RUNNING));
        task.onDone(
                digests -> {
                    put(items(draft, digests));
                    done.run();
                });
    }

    private List<EvidenceItem> items(AttachDraft draft, List<String> digests) {
        List<EvidenceItem> items = new ArrayList<>();
        for (int i = 0; i < digests.size(); i++) {
            String name = String.valueOf(draft.files().get(i).getFileName());
            String said = draft.said().isBlank() ? name : name + "\n" + draft.said();
            items.add(item(draft, digests.get(i), said));
        }
        return items;
    }

    private EvidenceItem item(AttachDraft draft, String attachment, String said) {
        OpenAudit.Taken taken = draft.takesLines() ? reading.takenProperty().get() : null;
        return new EvidenceItem(
                draft.kind(),
                taken == null || !said.isBlank() ? said : taken.text(),
                draft.supports(),
                clock.instant(),
                taken == null ? null : taken.anchor(),
                attachment,
                IsoDay.find(draft.effective()).orElse(null));
    }

    /// Lines stand in one service, so that only its cells take them.
    private void put(List<EvidenceItem> items) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String id = i == 0 && replaced != null ? replaced.id() : ids.newId();
            Decision attached = new Decision.Supported(items.get(i));
            boolean anchored = items.get(i).anchor() != null;
            cells.stream()
                    .filter(each -> !anchored || each.service().equals(cells.getFirst().service()))
                    .map(each -> Place.of(each, Aspect.EVIDENCE, id))
                    .forEach(each -> changes.add(new Change(each, null, attached)));
        }
        audit.perform(new Worked(Action.Kind.ATTACH, changes));
    }
}
