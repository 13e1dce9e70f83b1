package plumbline.gui.vast;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;

import plumbline.gui.workspace.OpenFolder;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.source.FolderContents;
import plumbline.source.SkipReason;
import plumbline.source.SourceFile;
import plumbline.words.Words;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which folders of a very large one are read; what was chosen is kept for that folder.
public final class VastViewModel {

    /// Names of folders that tools fill as a rule, and people now and then.
    private static final Set<String> USUALLY_MADE =
            Set.of(
                    "bin",
                    "build",
                    "coverage",
                    "dist",
                    "generated",
                    "log",
                    "logs",
                    "obj",
                    "out",
                    "target",
                    "temp",
                    "third_party",
                    "tmp",
                    "vendor");

    private final OpenWorkspace workspace;
    private final OpenFolder folder;
    private final FolderContents contents;
    private final Words words;
    private final List<TopFolder> folders;
    private final int beside;
    private final StringBinding count;
    private final BooleanBinding nothing;

    /// `contents` is all that lies in the folder.
    public VastViewModel(
            OpenWorkspace workspace, OpenFolder folder, FolderContents contents, Words words) {
        this.workspace = workspace;
        this.folder = folder;
        this.contents = contents;
        this.words = words;
        this.folders = top();
        this.beside = contents.files().size() - folders.stream().mapToInt(TopFolder::files).sum();
        Observable[] ticks =
                folders.stream().map(TopFolder::readProperty).toArray(Observable[]::new);
        count = Bindings.createStringBinding(this::countText, ticks);
        nothing = Bindings.createBooleanBinding(() -> chosen() == 0, ticks);
    }

    private List<TopFolder> top() {
        Map<String, Integer> counts = new TreeMap<>();
        for (SourceFile file : contents.files()) {
            int slash = file.relativePath().indexOf('/');
            if (slash > 0) {
                counts.merge(file.relativePath().substring(0, slash), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(each -> folder(each.getKey(), each.getValue()))
                .sorted(
                        Comparator.comparing(TopFolder::isUsuallyMade)
                                .thenComparing(
                                        Comparator.comparingInt(TopFolder::files).reversed()))
                .toList();
    }

    private static TopFolder folder(String name, int files) {
        boolean made = USUALLY_MADE.contains(name.toLowerCase(Locale.ROOT));
        return new TopFolder(name, files, made, !made);
    }

    /// The folders in it, those that people fill first, and of these the largest first.
    List<TopFolder> folders() {
        return folders;
    }

    /// How many files lie in it, and in which folder.
    String told() {
        String key = contents.complete() ? "vast.told" : "vast.told-incomplete";
        return words.get(key, folder.name(), contents.files().size(), OpenWorkspace.MOST_FILES);
    }

    /// The folders that are never read, as tools alone fill them; empty where there are none.
    String never() {
        String names =
                contents.skipped().stream()
                        .filter(each -> each.reason() == SkipReason.IGNORED)
                        .map(each -> each.relativePath())
                        .map(each -> each.substring(each.lastIndexOf('/') + 1))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : words.get("vast.never", names);
    }

    /// `12,400 of 58,000 files`.
    StringBinding countProperty() {
        return count;
    }

    /// Whether nothing at all would be read.
    BooleanBinding nothingProperty() {
        return nothing;
    }

    String spoken(TopFolder each) {
        return words.get(
                each.isUsuallyMade() ? "vast.spoken-made" : "vast.spoken",
                each.name(),
                each.files());
    }

    private int chosen() {
        return beside
                + folders.stream()
                        .filter(each -> each.readProperty().get())
                        .mapToInt(TopFolder::files)
                        .sum();
    }

    private String countText() {
        return words.get("vast.count", chosen(), contents.files().size());
    }

    /// Reads what is chosen.
    void readThese() {
        choose(folders.stream().filter(each -> !each.readProperty().get()));
    }

    void readAll() {
        choose(Stream.empty());
    }

    private void choose(Stream<TopFolder> without) {
        Collection<String> names = without.map(TopFolder::name).toList();
        workspace.choose(workspace.readingOf(folder.path()).leavingOut(Set.copyOf(names)));
    }
}
