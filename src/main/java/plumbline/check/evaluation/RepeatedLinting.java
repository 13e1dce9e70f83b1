package plumbline.check.evaluation;

import plumbline.progress.Progress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Lets checks judge only those files of which no memory knows what was found in them.
public final class RepeatedLinting {

    private final Supplier<Linting> linting;
    private final LintMemory memory;

    /// Who judges is made when a file has to be judged: most of a short run is loading classes.
    public RepeatedLinting(Supplier<Linting> linting, LintMemory memory) {
        this.linting = linting;
        this.memory = memory;
    }

    /// The files in their order.
    public List<FileRemarks> lint(List<Path> paths, Progress progress) {
        List<Optional<FileRemarks>> known = paths.parallelStream().map(memory::find).toList();
        List<Path> unknown = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            if (known.get(i).isEmpty()) {
                unknown.add(paths.get(i));
            }
        }
        Iterator<FileRemarks> judged = judge(unknown, progress).iterator();
        List<FileRemarks> all = new ArrayList<>();
        for (Optional<FileRemarks> each : known) {
            all.add(each.orElseGet(judged::next));
        }
        memory.save();
        return List.copyOf(all);
    }

    private List<FileRemarks> judge(List<Path> unknown, Progress progress) {
        return unknown.isEmpty() ? List.of() : linting.get().lint(unknown, progress);
    }
}
