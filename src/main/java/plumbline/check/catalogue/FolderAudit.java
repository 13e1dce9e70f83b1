package plumbline.check.catalogue;

import plumbline.analysis.FolderReader;
import plumbline.analysis.FolderReading;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.subject.FleetSubject;
import plumbline.check.evaluation.Audit;
import plumbline.check.evaluation.Evaluation;
import plumbline.progress.Progress;

import java.nio.file.Path;
import java.time.Instant;
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

    /// What was judged until somebody cancels.
    public Audit of(Path folder, Progress progress) {
        FolderReading reading = reader.get().readWithHistory(folder, progress);
        FleetSubject fleet = FleetSubject.of(reading, profile, Instant.now());
        return new Audit(reading, new Evaluation(Checks.all()).evaluate(fleet, progress));
    }
}
