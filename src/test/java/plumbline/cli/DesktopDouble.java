package plumbline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Notes what it is asked for and ends as it was told to.
final class DesktopDouble implements Desktop {

    private final int exit;
    private final List<List<Path>> calls = new ArrayList<>();

    DesktopDouble(int exit) {
        this.exit = exit;
    }

    @Override
    public int open(List<Path> foldersAndAudits) {
        calls.add(foldersAndAudits);
        return exit;
    }

    @Override
    public int demo(Path samples, Path out) {
        calls.add(List.of(samples, out));
        return exit;
    }

    List<List<Path>> calls() {
        return calls;
    }

    /// A desktop that fails in a way of its own.
    static Desktop failing(Supplier<RuntimeException> failure) {
        return new Desktop() {
            @Override
            public int open(List<Path> foldersAndAudits) {
                throw failure.get();
            }

            @Override
            public int demo(Path samples, Path out) {
                throw failure.get();
            }
        };
    }
}
