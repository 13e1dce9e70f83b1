package plumbline.cli.command;

import plumbline.cli.Desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Notes what it is asked for, and gives the pictures it was made with.
final class DesktopDouble implements Desktop {

    private final List<Path> pictures;
    private final List<List<Path>> calls = new ArrayList<>();
    private final List<Path> audits = new ArrayList<>();

    DesktopDouble(Path... pictures) {
        this.pictures = List.of(pictures);
    }

    @Override
    public void open(List<Path> foldersAndAudits) {
        calls.add(foldersAndAudits);
    }

    @Override
    public List<Path> demo(Path samples, Path out) {
        calls.add(List.of(samples, out));
        return pictures;
    }

    @Override
    public List<Path> auditsOf(Path folder) {
        return audits;
    }

    /// The window keeps these audits of any folder.
    DesktopDouble keeping(Path... kept) {
        audits.addAll(List.of(kept));
        return this;
    }

    List<List<Path>> calls() {
        return calls;
    }

    /// A desktop that fails in a way of its own.
    static Desktop failing(Supplier<RuntimeException> failure) {
        return new Desktop() {
            @Override
            public void open(List<Path> foldersAndAudits) {
                throw failure.get();
            }

            @Override
            public List<Path> auditsOf(Path folder) {
                return List.of();
            }

            @Override
            public List<Path> demo(Path samples, Path out) {
                throw failure.get();
            }
        };
    }
}
