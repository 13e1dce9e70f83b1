package plumbline.gui.scope;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Framework;
import plumbline.gui.audit.AuditState;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.control.OneLine;
import plumbline.gui.dialog.PathChoice;
import plumbline.gui.workspace.FolderState;
import plumbline.gui.workspace.OpenFolder;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.problem.Problem;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The folders that cannot be read or in which no migrations were found: what is still known of
/// them or was looked for, and the way to other ones.
public final class GoneFoldersViewModel {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZoneId.systemDefault());

    private final OpenWorkspace workspace;
    private final OpenAudit audit;
    private final PathChoice choice;
    private final Words words;
    private final ObservableList<OpenFolder> folders = FXCollections.observableArrayList();

    /// `choice` asks where a folder is now.
    public GoneFoldersViewModel(
            OpenWorkspace workspace, OpenAudit audit, PathChoice choice, Words words) {
        this.workspace = workspace;
        this.audit = audit;
        this.choice = choice;
        this.words = words;
        workspace.folders().addListener((ListChangeListener<OpenFolder>) change -> fill());
        audit.proposedProperty().subscribe(this::fill);
    }

    private void fill() {
        List<OpenFolder> now =
                workspace.folders().stream()
                        .filter(each -> isGone(each) || isVast(each) || isEmpty(each))
                        .toList();
        if (!now.equals(folders)) {
            folders.setAll(now);
        }
    }

    ObservableList<OpenFolder> folders() {
        return folders;
    }

    private static boolean isGone(OpenFolder folder) {
        return folder.stateProperty().get() instanceof FolderState.Unreadable;
    }

    /// Whether nobody said yet what of it is read.
    boolean isVast(OpenFolder folder) {
        return folder.stateProperty().get() instanceof FolderState.Vast;
    }

    /// What is known of a folder that cannot be read: where it was, why, and from when the results
    /// are.
    String known(OpenFolder folder) {
        return folder.stateProperty().get() instanceof FolderState.Vast(var contents)
                ? words.get("scope.vast.known", contents.files().size())
                : isGone(folder) ? lastKnown(folder) : lookedFor(folder);
    }

    /// Whether it was read and judged, and no tool knows migrations in it.
    boolean isEmpty(OpenFolder folder) {
        return !isGone(folder)
                && !isVast(folder)
                && audit.proposedProperty().get().folders().stream()
                        .anyMatch(
                                each ->
                                        each.reading().root().equals(folder.path())
                                                && each.reading().complete()
                                                && each.outcomes().isEmpty());
    }

    private String lookedFor(OpenFolder folder) {
        int files = folder.findContents().map(each -> each.files().size()).orElse(0);
        String tools =
                Arrays.stream(Framework.values())
                        .map(Framework::title)
                        .collect(Collectors.joining(", "));
        return words.get("scope.looked-for", files, OneLine.of(folder.path().toString()), tools);
    }

    private String lastKnown(OpenFolder folder) {
        String why =
                folder.stateProperty().get() instanceof FolderState.Unreadable(Problem problem)
                        ? OneLine.of(problem.message())
                        : "";
        return findDate(folder)
                .map(at -> words.get("scope.gone.dated", why, DAY.format(at)))
                .orElseGet(() -> words.get("scope.gone", why));
    }

    /// When it was judged last in this window, or else when something was decided about it.
    private Optional<Instant> findDate(OpenFolder folder) {
        Optional<Instant> judged =
                audit.proposedProperty().get().gone().getOrDefault(folder.path(), Optional.empty());
        return judged.isPresent()
                ? judged
                : services(folder)
                        .flatMap(each -> Optional.ofNullable(known().get(each)).stream())
                        .max(Comparator.naturalOrder());
    }

    /// The services of which only decisions tell, that seem to be of a folder: those of its name,
    /// and of the first that is gone all that have no folder of their name.
    Stream<String> services(OpenFolder folder) {
        Optional<OpenFolder> first =
                workspace.folders().stream().filter(GoneFoldersViewModel::isGone).findFirst();
        return known().keySet().stream()
                .filter(
                        each ->
                                isGone(folder)
                                        && findByName(each)
                                                .or(() -> first)
                                                .filter(folder::equals)
                                                .isPresent());
    }

    private Optional<OpenFolder> findByName(String service) {
        return workspace.folders().stream()
                .filter(each -> isGone(each) && each.name().equals(service))
                .findFirst();
    }

    private SortedMap<String, Instant> known() {
        return audit.stateProperty().get() instanceof AuditState.Open open
                ? open.absent()
                : Collections.emptySortedMap();
    }

    /// Asks where a folder is now, and goes on with it there.
    void locate(OpenFolder folder) {
        @Nullable Path saved =
                audit.stateProperty().get() instanceof AuditState.Open open ? open.path() : null;
        choice.chooseFolder(
                        words.get(
                                isEmpty(folder) ? "choose.instead" : "choose.locate",
                                folder.name()))
                .ifPresent(to -> workspace.relocate(folder, to, saved));
    }

    /// Looks again whether a folder is there.
    void retry(OpenFolder folder) {
        workspace.readAgain(List.of(folder.path()));
    }
}
