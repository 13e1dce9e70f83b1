package plumbline.cli;

import picocli.CommandLine;

import plumbline.analysis.FolderReader;
import plumbline.analysis.profile.Profile;
import plumbline.check.catalogue.FolderAudit;
import plumbline.check.evaluation.Audit;

import java.nio.file.Path;
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
        FolderAudit audit = new FolderAudit(reader, profile);
        List<Audit> audits = new ArrayList<>();
        try (ProgressLine progress = new ProgressLine(command.getErr(), live)) {
            for (Path folder : folders) {
                audits.add(audit.of(folder, progress));
            }
        }
        return audits;
    }
}
