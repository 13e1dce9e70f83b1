package plumbline.gui.start;

import plumbline.gui.dialog.Notices;
import plumbline.gui.dialog.PathChoice;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Place;
import plumbline.gui.task.TaskRunner;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.gui.workspace.Samples;
import plumbline.words.Words;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The ways in: choose folders, take the samples, bring an audit, or drop any of them.
public final class Doors {

    private final OpenWorkspace workspace;
    private final Navigator navigator;
    private final Samples samples;
    private final PathChoice choice;
    private final TaskRunner tasks;
    private final Notices notices;
    private final Words words;
    private final Consumer<List<Path>> audits;
    private final AuditDoor saved;

    /// Leads back to where folders were left.
    private Function<List<Path>, Runnable> back = _ -> () -> {};

    /// `audits` takes documents in.
    public Doors(
            OpenWorkspace workspace,
            Navigator navigator,
            Samples samples,
            PathChoice choice,
            TaskRunner tasks,
            Notices notices,
            Consumer<List<Path>> audits,
            Words words) {
        this.workspace = workspace;
        this.navigator = navigator;
        this.samples = samples;
        this.choice = choice;
        this.tasks = tasks;
        this.notices = notices;
        this.words = words;
        this.audits = audits;
        this.saved = new AuditDoor(workspace, navigator, choice, tasks, notices, words);
    }

    public void openFolders() {
        choice.chooseFolder(words.get("choose.folder")).map(List::of).ifPresent(this::open);
    }

    public void openAudit() {
        choice.chooseFolder(words.get("choose.saved-audit"))
                .ifPresent(
                        chosen -> {
                            if (AuditDoor.isAudit(chosen)) {
                                open(List.of(chosen));
                            } else {
                                notices.tell(
                                        words.get("start.no-saved-audit", chosen.getFileName()));
                            }
                        });
    }

    public void addFolder() {
        choice.chooseFolder(words.get("choose.folder")).map(List::of).ifPresent(this::add);
    }

    public void openSamples() {
        tasks.run(words.get("task.copy-samples"), progress -> samples.copyAll())
                .onDone(
                        copies -> {
                            if (copies.isEmpty()) {
                                notices.tell(words.get("start.no-samples"));
                            } else {
                                open(copies);
                            }
                        });
    }

    public void importAudit() {
        List<Path> chosen = choice.chooseAudits(words.get("choose.audit"));
        if (!chosen.isEmpty()) {
            audits.accept(chosen);
        }
    }

    /// From now on, whoever opens folders is brought back to where they were left.
    public void bringBack(Function<List<Path>, Runnable> way) {
        back = way;
    }

    /// Opens folders, or one saved audit, in place of what is open.
    public void open(List<Path> folders) {
        open(folders, back.apply(folders));
    }

    /// The same, and then goes on from there.
    public void open(List<Path> folders, Runnable then) {
        if (AuditDoor.isSaved(folders)) {
            saved.open(folders.getFirst(), then);
            return;
        }
        navigator.clear();
        workspace.open(folders);
        navigator.go(Place.OVERVIEW);
        then.run();
    }

    public void add(List<Path> folders) {
        workspace.add(folders);
        navigator.go(Place.OVERVIEW);
    }

    /// A saved audit opens in place of what is open, folders join it, documents are read as audits,
    /// all else is named and left.
    public void drop(List<Path> dropped) {
        Optional<Path> audit = dropped.stream().filter(AuditDoor::isAudit).findFirst();
        if (audit.isPresent()) {
            List<Path> others = new ArrayList<>(dropped);
            others.remove(audit.get());
            Path path = audit.get();
            Runnable back = this.back.apply(List.of(path));
            open(
                    List.of(path),
                    () -> {
                        back.run();
                        if (!others.isEmpty()) {
                            dropBeside(others);
                        }
                    });
        } else {
            dropBeside(dropped);
        }
    }

    private void dropBeside(List<Path> dropped) {
        List<Path> folders =
                dropped.stream()
                        .filter(each -> Files.isDirectory(each) && !AuditDoor.isAudit(each))
                        .toList();
        List<Path> documents = dropped.stream().filter(Doors::isDocument).toList();
        if (!folders.isEmpty()) {
            join(folders);
        }
        if (!documents.isEmpty()) {
            audits.accept(documents);
        }
        int left = dropped.size() - folders.size() - documents.size();
        if (left > 0) {
            notices.tell(words.get("start.drop-left", left));
        }
    }

    private void join(List<Path> folders) {
        if (workspace.folders().isEmpty()) {
            open(folders);
        } else {
            add(folders);
        }
    }

    private static boolean isDocument(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(path) && (name.endsWith(".md") || name.endsWith(".txt"));
    }
}
