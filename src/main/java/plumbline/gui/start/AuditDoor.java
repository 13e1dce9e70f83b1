package plumbline.gui.start;

import plumbline.gui.dialog.Notices;
import plumbline.gui.dialog.PathChoice;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Place;
import plumbline.gui.task.TaskRunner;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFolder;
import plumbline.review.audit.AuditedFolder;
import plumbline.review.audit.SavedAudits;
import plumbline.review.imports.applying.AuditToFill;
import plumbline.review.journal.Notice;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Opens a saved audit like a document: with its folders, also where some are not there any more.
final class AuditDoor {

    private final OpenWorkspace workspace;
    private final Navigator navigator;
    private final PathChoice choice;
    private final TaskRunner tasks;
    private final Notices notices;
    private final Words words;

    AuditDoor(
            OpenWorkspace workspace,
            Navigator navigator,
            PathChoice choice,
            TaskRunner tasks,
            Notices notices,
            Words words) {
        this.workspace = workspace;
        this.navigator = navigator;
        this.choice = choice;
        this.tasks = tasks;
        this.notices = notices;
        this.words = words;
    }

    /// What an audit says of its folders before it is opened to work with.
    private record Description(boolean damaged, List<AuditedFolder> folders) {

        static Description of(Path path) {
            try (Audit audit = AuditFolder.read(path)) {
                boolean damaged =
                        audit.notices().stream().anyMatch(Notice.FileDamaged.class::isInstance);
                return new Description(damaged, audit.folders());
            }
        }

        List<Path> paths() {
            return folders.stream()
                    .flatMap(each -> Optional.ofNullable(each.path()).stream())
                    .toList();
        }
    }

    static boolean isAudit(Path path) {
        return SavedAudits.isOne(path);
    }

    /// Whether that is one saved audit by its name, be it there or not.
    static boolean isSaved(List<Path> paths) {
        return paths.size() == 1
                && String.valueOf(paths.getFirst().getFileName()).endsWith(AuditFolder.ENDING);
    }

    void open(Path audit, Runnable then) {
        tasks.run(words.get("task.open-audit", audit.getFileName()), _ -> Description.of(audit))
                .onDone(
                        found -> {
                            if (found.damaged()) {
                                repair(audit, then);
                            } else {
                                open(audit, found, then);
                            }
                        });
    }

    private void open(Path audit, Description found, Runnable then) {
        List<Path> folders = found.paths();
        if (folders.isEmpty()) {
            notices.tell(words.get("start.audit-without-folders", audit.getFileName()));
            return;
        }
        open(audit, folders, then);
        int foreign = found.folders().size() - folders.size();
        if (foreign > 0) {
            notices.tell(words.get("start.audit-foreign", foreign));
        }
    }

    private void open(Path audit, List<Path> folders, Runnable then) {
        navigator.clear();
        workspace.open(audit, folders);
        navigator.go(Place.OVERVIEW);
        then.run();
    }

    /// What it is about can no longer be read, and only a person knows; what was decided is there.
    private void repair(Path audit, Runnable then) {
        Optional<Path> folder =
                choice.chooseFolder(words.get("choose.repair-audit", audit.getFileName()));
        if (folder.isEmpty()) {
            notices.tell(words.get("start.audit-damaged", audit.getFileName()));
            return;
        }
        List<Path> folders = List.of(folder.get());
        tasks.run(
                        words.get("task.repair-audit", audit.getFileName()),
                        _ -> {
                            AuditToFill.repair(audit, folders).close();
                            return folders;
                        })
                .onDone(
                        named -> {
                            open(audit, named, then);
                            notices.tell(words.get("start.audit-repaired"));
                        });
    }
}
