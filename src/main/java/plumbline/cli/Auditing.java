package plumbline.cli;

import picocli.CommandLine;

import plumbline.analysis.FolderReader;
import plumbline.analysis.FolderReading;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.subject.FleetSubject;
import plumbline.check.catalogue.Checks;
import plumbline.check.evaluation.Audit;
import plumbline.check.evaluation.Evaluation;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Lets all checks judge folders, and tells how far that is.
public final class Auditing {

    private final Supplier<FolderReader> reader;
    private final boolean live;

    public Auditing(Supplier<FolderReader> reader, boolean live) {
        this.reader = reader;
        this.live = live;
    }

    public List<Audit> audit(List<Path> folders, Profile profile, CommandLine command) {
        List<Audit> audits = new ArrayList<>();
        try (ProgressLine progress = new ProgressLine(command.getErr(), live)) {
            for (Path folder : folders) {
                FolderReading reading = reader.get().readWithHistory(folder, progress);
                FleetSubject fleet = FleetSubject.of(reading, profile, Instant.now());
                audits.add(
                        new Audit(reading, new Evaluation(Checks.all()).evaluate(fleet, progress)));
            }
        }
        return audits;
    }
}
