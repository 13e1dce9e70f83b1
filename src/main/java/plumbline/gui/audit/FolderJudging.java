package plumbline.gui.audit;

import javafx.collections.ListChangeListener;

import org.jspecify.annotations.Nullable;

import plumbline.check.catalogue.FolderAudit;
import plumbline.check.evaluation.Audit;
import plumbline.gui.task.RunningTask;
import plumbline.gui.task.TaskRunner;
import plumbline.gui.workspace.FolderState;
import plumbline.gui.workspace.OpenFolder;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.progress.Progress;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lets the checks judge the open folders whenever reading them ended, and opens what was decided
/// about them.
public final class FolderJudging {

    private final OpenWorkspace workspace;
    private final OpenAudit shown;
    private final TaskRunner tasks;
    private final FolderAudit judge;
    private final AuditShelf shelf;
    private final Turn turn;
    private final Words words;
    private List<FolderState> judged = List.of();

    /// Of folders as they were read.
    private final IdentityHashMap<FolderState, Audit> known = new IdentityHashMap<>();

    /// What was found last in folders, which is kept for those that cannot be read any more.
    private final Map<Path, Kept> last = new HashMap<>();

    private @Nullable RunningTask<Proposed> running;

    public FolderJudging(
            OpenWorkspace workspace,
            OpenAudit shown,
            TaskRunner tasks,
            FolderAudit judge,
            AuditShelf shelf,
            Turn turn,
            Words words) {
        this.workspace = workspace;
        this.shown = shown;
        this.tasks = tasks;
        this.judge = judge;
        this.shelf = shelf;
        this.turn = turn;
        this.words = words;
    }

    /// From now on.
    public void follow() {
        workspace.folders().addListener((ListChangeListener<OpenFolder>) change -> judge());
    }

    /// Waits until all folders are read, or what they hold would be judged twice.
    private void judge() {
        List<FolderState> now =
                workspace.folders().stream().map(each -> each.stateProperty().get()).toList();
        boolean reading = now.stream().anyMatch(FolderState.Reading.class::isInstance);
        if (reading || now.equals(judged)) {
            return;
        }
        judged = now;
        stop();
        if (now.isEmpty()) {
            close();
        } else {
            known.keySet().retainAll(now);
            start(workspace.folders().stream().map(this::order).toList());
        }
    }

    /// What the checks found in a folder, and when.
    private record Kept(Audit audit, Instant at) {}

    /// A folder to be judged; what is known of it since it was read need not be found out again.
    private record Order(Path folder, FolderState state, @Nullable Audit known) {

        boolean isGone() {
            return state instanceof FolderState.Unreadable;
        }
    }

    private Order order(OpenFolder folder) {
        FolderState state = folder.stateProperty().get();
        return new Order(folder.path(), state, findKnown(folder.path(), state).orElse(null));
    }

    private Optional<Audit> findKnown(Path folder, FolderState state) {
        return state instanceof FolderState.Unreadable
                ? Optional.ofNullable(last.get(folder)).map(Kept::audit)
                : Optional.ofNullable(known.get(state));
    }

    private void stop() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    private void close() {
        shown.close();
        turn.run(
                () -> {
                    shelf.close();
                    return shelf;
                },
                _ -> {},
                _ -> {});
    }

    private void start(List<Order> folders) {
        RunningTask<Proposed> task =
                tasks.run(
                        words.get("task.judge", folders.size()),
                        progress -> judge(folders, progress));
        running = task;
        shown.set(new AuditState.Judging(task));
        task.onDone(
                        proposed -> {
                            if (running == task) {
                                open(folders, proposed, !task.isCancelAsked());
                            }
                        })
                .onFailed(
                        problem -> {
                            if (running == task) {
                                shown.set(new AuditState.Failed(problem));
                            }
                        });
    }

    private Proposed judge(List<Order> folders, Progress progress) {
        List<Audit> audits = new ArrayList<>();
        for (Order each : folders) {
            if (each.known() != null) {
                audits.add(each.known());
            } else if (!each.isGone() && !progress.isCancelled()) {
                audits.add(judge.of(each.folder(), progress));
            }
        }
        return new Proposed(audits, gone(folders));
    }

    /// The folders that cannot be read, each with when it was judged last.
    private Map<Path, Optional<Instant>> gone(List<Order> folders) {
        Map<Path, Optional<Instant>> gone = new LinkedHashMap<>();
        folders.stream()
                .filter(Order::isGone)
                .map(Order::folder)
                .forEach(each -> gone.put(each, Optional.ofNullable(last.get(each)).map(Kept::at)));
        return gone;
    }

    private void open(List<Order> folders, Proposed proposed, boolean complete) {
        if (complete) {
            remember(folders, proposed.folders());
        }
        List<Path> paths = folders.stream().map(Order::folder).toList();
        Optional<Path> saved = workspace.findAudit();
        turn.run(
                () ->
                        Opened.of(
                                saved.map(each -> shelf.open(each, paths, proposed))
                                        .orElseGet(() -> shelf.open(paths, proposed)),
                                complete),
                shown::show,
                problem -> shown.set(new AuditState.Failed(problem)));
    }

    private void remember(List<Order> folders, List<Audit> audits) {
        Map<Path, Audit> found = new HashMap<>();
        audits.forEach(each -> found.put(each.reading().root(), each));
        for (Order each : folders) {
            Audit audit = found.get(each.folder());
            if (audit != null && !each.isGone()) {
                if (!audit.equals(known.put(each.state(), audit))) {
                    last.put(each.folder(), new Kept(audit, Instant.now()));
                }
            }
        }
    }
}
