package plumbline.gui.status;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;

import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.control.OneLine;
import plumbline.gui.workspace.ChangedFiles;
import plumbline.review.anchor.Anchor;
import plumbline.review.evidence.Attached;
import plumbline.source.TreePath;
import plumbline.source.watch.FolderDifference;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many files changed since they were read, which, and how much evidence stands in them.
public final class ChangedFilesViewModel {

    private final ChangedFiles files;
    private final OpenAudit audit;
    private final Words words;
    private final BooleanBinding any;
    private final StringBinding text;

    public ChangedFilesViewModel(ChangedFiles files, OpenAudit audit, Words words) {
        this.files = files;
        this.audit = audit;
        this.words = words;
        any =
                Bindings.createBooleanBinding(
                        () -> !differences().isEmpty(), files.differencesProperty());
        text = Bindings.createStringBinding(this::summary, files.differencesProperty());
    }

    BooleanBinding anyProperty() {
        return any;
    }

    StringBinding textProperty() {
        return text;
    }

    private List<FolderDifference> differences() {
        return files.differencesProperty().get();
    }

    private String summary() {
        int count = differences().stream().mapToInt(FolderDifference::count).sum();
        return words.get("status.changed", count, evidence());
    }

    /// What people attached from one of these files.
    private long evidence() {
        Set<Path> changed =
                differences().stream()
                        .flatMap(FolderDifference::files)
                        .collect(Collectors.toUnmodifiableSet());
        return changed.isEmpty()
                ? 0
                : audit.rows().stream()
                        .flatMap(row -> places(row))
                        .filter(changed::contains)
                        .count();
    }

    private Stream<Path> places(AuditRow row) {
        return audit.proposedProperty().get().findService(row.service()).stream()
                .flatMap(
                        service ->
                                row.state().evidence().stream()
                                        .map(Attached::item)
                                        .map(item -> item.anchor())
                                        .filter(Objects::nonNull)
                                        .map(Anchor::path)
                                        .map(path -> TreePath.child(service.reading().home(), path))
                                        .map(service.audit().reading().root()::resolve));
    }

    /// A line for each file: what became of it, and where it is.
    List<String> lines() {
        return differences().stream()
                .flatMap(
                        each ->
                                Stream.of(
                                                lines("status.added", each, each.added()),
                                                lines("status.edited", each, each.changed()),
                                                lines("status.removed", each, each.removed()))
                                        .flatMap(lines -> lines))
                .toList();
    }

    private Stream<String> lines(String key, FolderDifference of, List<String> paths) {
        String folder = String.valueOf(of.root().getFileName());
        return paths.stream().map(path -> words.get(key, OneLine.of(folder + "/" + path)));
    }

    void readAgain() {
        files.readAgain();
    }
}
