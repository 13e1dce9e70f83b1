package plumbline.check.evaluation;

import plumbline.analysis.single.SingleFiles;
import plumbline.check.Finding;
import plumbline.progress.Progress;
import plumbline.source.SkipReason;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Lets checks judge single files, on as many threads as there are processors.
public final class Linting {

    /// The shortest limit of time that reading a statement has: whoever took less met none.
    private static final long SURE_NANOS = 2_000_000_000;

    private final SingleFiles files;
    private final Evaluation evaluation;
    private final LintMemory memory;

    public Linting(SingleFiles files, Evaluation evaluation, LintMemory memory) {
        this.files = files;
        this.evaluation = evaluation;
        this.memory = memory;
    }

    /// The files in their order.
    public List<FileRemarks> lint(List<Path> paths, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        return paths.parallelStream()
                .map(
                        path -> {
                            long start = System.nanoTime();
                            FileRemarks remarks = lint(path);
                            if (System.nanoTime() - start < SURE_NANOS) {
                                memory.add(path, remarks);
                            }
                            progress.report(done.incrementAndGet(), paths.size(), remarks.file());
                            return remarks;
                        })
                .toList();
    }

    private FileRemarks lint(Path path) {
        String name = path.toString().replace('\\', '/');
        return switch (files.read(path)) {
            case SingleFiles.Outcome.Unread(SkipReason reason) ->
                    FileRemarks.none(name, Optional.of(reason));
            case SingleFiles.Outcome.NoMigration _ -> FileRemarks.none(name, Optional.empty());
            case SingleFiles.Outcome.Read(var subject) ->
                    told(name, evaluation.judge(subject, null));
        };
    }

    private static FileRemarks told(String name, Judgement judgement) {
        List<Remark> remarks = new ArrayList<>();
        int waived = 0;
        for (Judged judged : judgement.judged()) {
            for (Finding finding : judged.findings()) {
                if (finding.status().isWorthTelling()) {
                    waived += finding.counts() ? 0 : 1;
                    if (finding.counts()) {
                        remarks.add(Remark.of(name, judged, finding));
                    }
                }
            }
        }
        remarks.sort(
                Comparator.comparingInt((Remark each) -> each.place().line())
                        .thenComparingInt(each -> each.place().column()));
        return new FileRemarks(name, remarks, waived, Optional.empty(), true, judgement.failed());
    }
}
