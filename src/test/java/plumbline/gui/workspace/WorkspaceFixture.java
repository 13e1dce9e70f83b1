package plumbline.gui.workspace;

import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.task.TaskRunner;
import plumbline.preferences.Preferences;
import plumbline.preferences.file.PreferencesFile;
import plumbline.source.FolderContents;
import plumbline.source.FolderScan;
import plumbline.source.Skipped;
import plumbline.source.SourceFile;
import plumbline.words.Words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A workspace whose folders lie in a temporary one, and the settings beside it.
public final class WorkspaceFixture {

    public static final Instant NOW = Instant.parse("2026-03-14T09:00:00Z");

    private final Path home;
    private final PreferencesFile file;
    private final LivePreferences preferences;
    private final OpenWorkspace workspace;

    /// Reads at once and on the caller's thread.
    public WorkspaceFixture(Path home) {
        this(home, new ImmediateTaskRunner());
    }

    public WorkspaceFixture(Path home, TaskRunner tasks) {
        this.home = home;
        this.file = new PreferencesFile(home.resolve("config/preferences.json"));
        this.preferences =
                new LivePreferences(
                        Preferences.defaults(), file, new ImmediateTaskRunner(), words());
        this.workspace = new OpenWorkspace(tasks, new FolderScan(), preferences, clock(), words());
    }

    public static Words words() {
        return Words.english();
    }

    public static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    public OpenWorkspace workspace() {
        return workspace;
    }

    public LivePreferences preferences() {
        return preferences;
    }

    public PreferencesFile preferencesFile() {
        return file;
    }

    public OpenFolder only() {
        return workspace.folders().getFirst();
    }

    /// Makes a folder with these files, six bytes in each.
    public Path folder(String name, String... files) {
        Path folder = home.resolve(name);
        try {
            Files.createDirectories(folder);
            for (String relative : files) {
                Path target = folder.resolve(relative);
                Files.createDirectories(target.resolveSibling(""));
                Files.writeString(target, "-- ok\n");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return folder;
    }

    /// Makes a folder with these files and opens it in place of what is open.
    public OpenFolder open(String name, String... files) {
        workspace.open(List.of(folder(name, files)));
        return only();
    }

    /// A file as a scan lists it; it need not exist.
    public static SourceFile file(String relativePath) {
        return new SourceFile(
                Path.of("/services").resolve(relativePath), relativePath, 6, Instant.EPOCH);
    }

    /// What a scan would give for these files.
    public static FolderContents contents(String... files) {
        return contents(Arrays.stream(files).map(WorkspaceFixture::file).toList(), List.of(), true);
    }

    public static FolderContents contents(
            List<SourceFile> files, List<Skipped> skipped, boolean complete) {
        return new FolderContents(
                Path.of("/services"), files, skipped, complete, Duration.ofMillis(12));
    }

    /// As many files as asked for, at paths as long as those of real services.
    public static List<SourceFile> manyFiles(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                file(
                                        "packages/service-%02d/src/database/migrations/%05d_change_table_%d.ts"
                                                .formatted(i % 40, i, i % 977)))
                .toList();
    }
}
