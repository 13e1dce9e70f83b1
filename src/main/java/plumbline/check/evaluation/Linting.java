package plumbline.check.evaluation;

import plumbline.analysis.Certainty;
import plumbline.analysis.Incident;
import plumbline.analysis.single.SingleFiles;
import plumbline.check.CheckInfo;
import plumbline.check.Finding;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.check.evaluation.Evaluation.Judged;
import plumbline.check.evaluation.Evaluation.Judgement;
import plumbline.progress.Progress;
import plumbline.source.SkipReason;
import plumbline.source.SourceSpan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Lets checks judge single files, on as many threads as there are processors.
public final class Linting {

    private final SingleFiles files;
    private final Evaluation evaluation;

    public Linting(SingleFiles files, Evaluation evaluation) {
        this.files = files;
        this.evaluation = evaluation;
    }

    /// One thing to tell: a place, what is wrong there, and what to do instead.
    public record Remark(
            CheckInfo check,
            Severity severity,
            Status status,
            Certainty certainty,
            SourceSpan place,
            String message,
            String fix) {}

    /// A file with the remarks on it; `unread` says why it could not be read.
    public record FileRemarks(
            String file,
            List<Remark> remarks,
            int waived,
            Optional<SkipReason> unread,
            boolean migration,
            List<Incident> failed) {

        public FileRemarks {
            remarks = List.copyOf(remarks);
            failed = List.copyOf(failed);
        }
    }

    /// The files in their order.
    public List<FileRemarks> lint(List<Path> paths, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        return paths.parallelStream()
                .map(
                        path -> {
                            FileRemarks remarks = lint(path);
                            progress.report(done.incrementAndGet(), paths.size(), remarks.file());
                            return remarks;
                        })
                .toList();
    }

    private FileRemarks lint(Path path) {
        String name = path.toString().replace('\\', '/');
        return switch (files.read(path)) {
            case SingleFiles.Outcome.Unread(SkipReason reason) ->
                    new FileRemarks(name, List.of(), 0, Optional.of(reason), false, List.of());
            case SingleFiles.Outcome.NoMigration _ ->
                    new FileRemarks(name, List.of(), 0, Optional.empty(), false, List.of());
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
                        remarks.add(remark(name, judged, finding));
                    }
                }
            }
        }
        remarks.sort(
                Comparator.comparingInt((Remark each) -> each.place().line())
                        .thenComparingInt(each -> each.place().column()));
        return new FileRemarks(name, remarks, waived, Optional.empty(), true, judgement.failed());
    }

    private static Remark remark(String name, Judged judged, Finding finding) {
        SourceSpan place = finding.place();
        return new Remark(
                judged.check(),
                judged.severity(),
                finding.status(),
                finding.verdict().certainty(),
                place == null ? new SourceSpan(name, 0, 0, 1, 1, 1) : place,
                finding.verdict().message(),
                judged.check().fix());
    }
}
