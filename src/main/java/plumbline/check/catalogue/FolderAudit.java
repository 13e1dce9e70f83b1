package plumbline.check.catalogue;

import plumbline.analysis.FolderReader;
import plumbline.analysis.FolderReading;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.settling.Settling;
import plumbline.analysis.settling.StandIn;
import plumbline.analysis.settling.StatementMark;
import plumbline.analysis.subject.FleetSubject;
import plumbline.check.evaluation.Audit;
import plumbline.check.evaluation.Evaluation;
import plumbline.operation.step.Settled;
import plumbline.progress.Progress;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// Reads a folder with its history and lets all checks judge its services.
public final class FolderAudit {

    private final Supplier<FolderReader> reader;
    private final Profile profile;

    /// Each folder is read by a reader of its own.
    public FolderAudit(Supplier<FolderReader> reader, Profile profile) {
        this.reader = reader;
        this.profile = profile;
    }

    /// The same by another profile.
    public FolderAudit by(Profile other) {
        return new FolderAudit(reader, other);
    }

    /// What was judged until somebody cancels.
    public Audit of(Path folder, Progress progress) {
        return of(folder, Set.of(), progress);
    }

    /// The same without folders that are left out.
    public Audit of(Path folder, Set<String> leftOut, Progress progress) {
        FolderReader asked = reader.get().within(leftOut, profile::forces);
        return judge(asked.readWithHistory(folder, progress), progress);
    }

    /// Judges what was read once more, with what people said of statements that could not be read:
    /// by the folder of each service.
    public Audit again(
            Audit read, Map<String, Map<StatementMark, Settled>> said, Progress progress) {
        return judge(new Settling(new StandIn()).of(read.reading(), said), progress);
    }

    private Audit judge(FolderReading reading, Progress progress) {
        FleetSubject fleet = FleetSubject.of(reading, profile, Instant.now());
        return new Audit(reading, new Evaluation(Checks.all()).evaluate(fleet, progress));
    }
}
