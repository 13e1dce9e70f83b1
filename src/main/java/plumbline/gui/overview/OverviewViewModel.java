package plumbline.gui.overview;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.binding.LongBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.profile.ForcedFile;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.Proposed;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Selection;
import plumbline.gui.navigation.Subject;
import plumbline.gui.workspace.LivePreferences;
import plumbline.gui.workspace.OpenFolder;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.review.catalogue.Adjust;
import plumbline.review.decision.Decision;
import plumbline.source.FolderContents;
import plumbline.source.SkipReason;
import plumbline.source.Skipped;
import plumbline.words.Words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/// What lies in the open folders: files, and what was passed over with the reason.
public final class OverviewViewModel {

    private final OpenWorkspace workspace;
    private final Navigator navigator;
    private final Selection selection;
    private final Words words;
    private final Executor later;
    private final ObservableList<FileRow> allFiles = FXCollections.observableArrayList();
    private final ObservableList<FileRow> shownAllFiles =
            FXCollections.unmodifiableObservableList(allFiles);
    private final ObservableList<SkippedRow> allSkipped = FXCollections.observableArrayList();
    private final ObservableList<SkippedRow> shownAllSkipped =
            FXCollections.unmodifiableObservableList(allSkipped);
    private final FilteredList<FileRow> files = new FilteredList<>(allFiles);
    private final FilteredList<SkippedRow> skipped = new FilteredList<>(allSkipped);
    private List<FolderContents> shown = List.of();
    private Proposed judged = Proposed.NOTHING;
    private @Nullable OpenAudit audit;
    private boolean fillAsked;
    private final StringProperty filter = new SimpleStringProperty("");
    private final LivePreferences preferences;
    private final DoubleBinding zoom;
    private final BooleanBinding keysKnown;
    private final LongBinding bytes =
            Bindings.createLongBinding(
                    () -> allFiles.stream().mapToLong(row -> row.file().bytes()).sum(), allFiles);

    /// `later` runs on the UI thread, after what waits there already.
    public OverviewViewModel(
            OpenWorkspace workspace,
            Navigator navigator,
            Selection selection,
            LivePreferences preferences,
            Words words,
            Executor later) {
        this.workspace = workspace;
        this.navigator = navigator;
        this.selection = selection;
        this.words = words;
        this.later = later;
        this.preferences = preferences;
        workspace.folders().addListener((ListChangeListener<OpenFolder>) change -> fillSoon());
        keysKnown =
                Bindings.createBooleanBinding(
                        () -> preferences.get().person().keysKnown(), preferences.property());
        zoom =
                Bindings.createDoubleBinding(
                        () -> preferences.get().look().textSize().percent() / 100.0,
                        preferences.property());
        filter.subscribe(this::applyFilter);
        fill();
    }

    /// Also tells which files were wanted when the checks judged and gave no text, and lets
    /// somebody decide that they are read all the same.
    public void follow(OpenAudit open) {
        audit = open;
        open.proposedProperty()
                .subscribe(
                        now -> {
                            judged = now;
                            fillSoon();
                        });
        open.catalogueProperty().subscribe(_ -> fillSoon());
    }

    /// Decides that a file is read all the same, or no longer, or reads a folder that was left out;
    /// the opened folder is read again.
    void force(SkippedRow row) {
        if (row.isLeftOut()) {
            String path = row.skipped().relativePath();
            workspace.choose(workspace.readingOf(row.folder().path()).takingIn(path));
        } else if (row.canBeForced() && audit != null) {
            String key = ForcedFile.key(row.path());
            audit.perform(
                    row.forced()
                            ? Adjust.back(key)
                            : new Adjust(key, new Decision.Setting(ForcedFile.YES, "")));
        }
    }

    public ObservableList<FileRow> files() {
        return files;
    }

    public ObservableList<SkippedRow> skipped() {
        return skipped;
    }

    public ObservableList<OpenFolder> folders() {
        return workspace.folders();
    }

    public ObservableList<FileRow> allFiles() {
        return shownAllFiles;
    }

    public ObservableList<SkippedRow> allSkipped() {
        return shownAllSkipped;
    }

    public LongBinding bytes() {
        return bytes;
    }

    /// Whether the person has put the first keys away.
    public BooleanBinding keysKnown() {
        return keysKnown;
    }

    public void putKeysAway() {
        preferences.change(before -> before.withKeysKnown(true));
    }

    /// How much larger than usual text is now; columns follow it.
    public DoubleBinding zoom() {
        return zoom;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    public String title() {
        return workspace.name();
    }

    public void select(FileRow row) {
        selection.select(new Subject.OfFile(row.file()));
    }

    public void preview(FileRow row) {
        select(row);
        navigator.preview(new Subject.OfFile(row.file()));
    }

    public void open(FileRow row) {
        select(row);
        navigator.open(new Subject.OfFile(row.file()));
    }

    /// Forty folders that end together fill the tables once, not forty times.
    private void fillSoon() {
        if (!fillAsked) {
            fillAsked = true;
            later.execute(this::fill);
        }
    }

    /// Most changes only say that a reading began; filling anew would lose what is selected.
    private void fill() {
        fillAsked = false;
        List<FolderContents> known =
                workspace.folders().stream()
                        .map(OpenFolder::findContents)
                        .flatMap(Optional::stream)
                        .toList();
        fillSkipped();
        if (known.equals(shown)) {
            return;
        }
        shown = known;
        allFiles.setAll(workspace.folders().stream().flatMap(this::fileRows).toList());
    }

    private void fillSkipped() {
        List<SkippedRow> now = workspace.folders().stream().flatMap(this::skippedRows).toList();
        if (!now.equals(allSkipped)) {
            allSkipped.setAll(now);
        }
    }

    private Stream<FileRow> fileRows(OpenFolder folder) {
        return folder.findContents().map(FolderContents::files).orElse(List.of()).stream()
                .map(file -> FileRow.of(folder, file));
    }

    private Stream<SkippedRow> skippedRows(OpenFolder folder) {
        Stream<SkippedRow> scanned =
                folder.findContents().map(FolderContents::skipped).orElse(List.of()).stream()
                        .map(entry -> new SkippedRow(folder, entry, reason(entry)));
        return Stream.concat(wantedRows(folder), scanned);
    }

    /// The files that were wanted and gave no text, and those that are read all the same.
    private Stream<SkippedRow> wantedRows(OpenFolder folder) {
        SortedMap<String, SkippedRow> rows = new TreeMap<>();
        said().filter(each -> each.file().startsWith(folder.name() + "/"))
                .map(each -> each.file().substring(folder.name().length() + 1))
                .map(each -> new Skipped(each, SkipReason.TOO_LARGE))
                .forEach(
                        each ->
                                rows.put(
                                        each.relativePath(),
                                        new SkippedRow(
                                                folder, each, words.get("overview.forced"), true)));
        judged.findFolder(folder.path())
                .ifPresent(
                        audit ->
                                audit.reading()
                                        .sources()
                                        .failures()
                                        .forEach(
                                                (path, reason) ->
                                                        wanted(folder, path, reason)
                                                                .ifPresent(
                                                                        row ->
                                                                                rows.put(
                                                                                        path,
                                                                                        row))));
        return folder.findContents().isEmpty() ? Stream.empty() : rows.values().stream();
    }

    /// The files that the auditor wants read all the same.
    private Stream<ForcedFile> said() {
        return audit == null
                ? Stream.empty()
                : audit.catalogueProperty().get().settings().values().stream()
                        .flatMap(
                                each ->
                                        ForcedFile.findSaid(each.key(), each.value(), "", "")
                                                .stream());
    }

    private Optional<SkippedRow> wanted(OpenFolder folder, String path, SkipReason reason) {
        Skipped file = new Skipped(path, reason);
        boolean forced = said().anyMatch(each -> each.file().equals(folder.name() + "/" + path));
        SkippedRow row = new SkippedRow(folder, file, reason(file), forced);
        return row.canBeForced() ? Optional.of(row) : Optional.empty();
    }

    private String reason(Skipped entry) {
        return words.get(entry.reason().key());
    }

    private void applyFilter(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        files.setPredicate(wanted.isEmpty() ? null : row -> row.matches(wanted));
        skipped.setPredicate(wanted.isEmpty() ? null : row -> row.matches(wanted));
    }
}
