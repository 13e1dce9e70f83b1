package plumbline.analysis.evolution;

import plumbline.analysis.FolderReader;
import plumbline.analysis.FolderReading;
import plumbline.analysis.profile.Profile;
import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.progress.Progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder of migrations in pairs of SQL files.
final class SetFixture {

    private final Path root;
    private int count;

    SetFixture(Path root) {
        this.root = root;
    }

    SetFixture migration(String up, String down) {
        count++;
        try {
            Path folder = Files.createDirectories(root.resolve("migrations"));
            String name = String.format("%03d_step", count);
            Files.writeString(folder.resolve(name + ".up.sql"), up);
            Files.writeString(folder.resolve(name + ".down.sql"), down);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    Evolution evolution() {
        return evolution(Progress.none());
    }

    Evolution evolution(Progress progress) {
        FolderReading reading =
                new FolderReader(Frameworks.all(new GrammarSqlReader()))
                        .read(root, Progress.none());
        return Evolution.of(
                reading, reading.services().getFirst().sets().getFirst(), Profile.USUAL, progress);
    }

    /// What became of everything between two moments.
    Comparison compared(int before, int after) {
        Evolution evolution = evolution();
        return Comparison.of(evolution.after(before), evolution.after(after));
    }
}
