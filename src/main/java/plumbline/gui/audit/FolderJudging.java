package plumbline.gui.audit;

import javafx.collections.ListChangeListener;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.profile.Profile;
import plumbline.check.catalogue.FolderAudit;
import plumbline.check.evaluation.Audit;
import plumbline.gui.task.RunningTask;
import plumbline.gui.task.TaskRunner;
import plumbline.gui.workspace.FolderState;
import plumbline.gui.workspace.OpenFolder;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.preferences.ReadingChoice;
import plumbline.progress.Progress;
import plumbline.report.SaidProfile;
import plumbline.report.settling.Settler;
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

    private @Nullable RunningTask<Found> running;

    /// What was said when the checks judged last, or are judging.
    private Said applied = Said.NOTHING;

    /// What was said when what is known was judged.
    private Said knownBy = Said.NOTHING;

    private @Nullable Path opened;

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
        shown.numbersProperty().subscribe(_ -> judgeWhatWasSaid());
        // the last that is told of a deed, so that all that it changed is shown before
        shown.undoableProperty().subscribe(_ -> judgeWhatWasSaid());
    }

    /// Lets the checks judge again when something else is said of what judging takes for granted,
    /// or of statements that could not be read; with these alone, what was read is still known.
    private void judgeWhatWasSaid() {
        boolean reading =
                workspace.folders().stream()
                        .map(each -> each.stateProperty().get())
                        .anyMatch(FolderJudging::isUnderWay);
        boolean open = !judged.isEmpty() && !workspace.folders().isEmpty();
        if (running == null && open && !reading && !said().equals(applied)) {
            start();
        }
    }

    private Said said() {
        return new Said(
                shown.numbersProperty().get().said(), shown.catalogueProperty().get().settings());
    }

    /// Waits until all folders are read, or what they hold would be judged twice.
    private void judge() {
        List<FolderState> now =
                workspace.folders().stream().map(each -> each.stateProperty().get()).toList();
        boolean reading = now.stream().anyMatch(FolderJudging::isUnderWay);
        if (reading || now.equals(judged)) {
            return;
        }
        judged = now;
        stop();
        if (now.isEmpty()) {
            close();
        } else {
            known.keySet().retainAll(now);
            start();
        }
    }

    /// A folder that waits for somebody to say what of it is read is not read yet.
    private static boolean isUnderWay(FolderState state) {
        return state instanceof FolderState.Reading || state instanceof FolderState.Vast;
    }

    /// What the checks found in folders as they were read, and with what was said about that.
    private record Found(Said said, List<Audit> read, Proposed proposed) {}

    /// What the checks found in a folder, and when.
    private record Kept(Audit audit, Instant at) {}

    /// A folder to be judged; what is known of it since it was read need not be found out again.
    private record Order(
            Path folder, FolderState state, ReadingChoice choice, @Nullable Audit known) {

        boolean isGone() {
            return state instanceof FolderState.Unreadable;
        }
    }

    private Order order(OpenFolder folder) {
        FolderState state = folder.stateProperty().get();
        return new Order(
                folder.path(),
                state,
                workspace.readingOf(folder.path()),
                findKnown(folder.path(), state).orElse(null));
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
        applied = Said.NOTHING;
        opened = null;
        shown.close();
        turn.run(
                () -> {
                    shelf.close();
                    return shelf;
                },
                _ -> {},
                _ -> {});
    }

    private void start() {
        Said now = said();
        Said by = knownBy;
        Path audit = opened;
        applied = now;
        List<Order> folders = workspace.folders().stream().map(this::order).toList();
        Optional<Path> saved = workspace.findAudit();
        RunningTask<Found> task =
                tasks.run(
                        words.get("task.judge", folders.size()),
                        progress -> {
                            Path wanted =
                                    saved.orElseGet(() -> shelf.home(folders.getFirst().folder()));
                            Said said = wanted.equals(audit) ? now : AuditShelf.said(wanted);
                            return judge(folders, said, by, progress);
                        });
        running = task;
        shown.set(new AuditState.Judging(task));
        task.onDone(
                        found -> {
                            if (running == task) {
                                open(folders, found, task);
                            }
                        })
                .onFailed(
                        problem -> {
                            if (running == task) {
                                running = null;
                                shown.set(new AuditState.Failed(problem));
                            }
                        });
    }

    /// `before` is what was said when what is known was judged.
    private Found judge(List<Order> folders, Said said, Said before, Progress progress) {
        FolderAudit by = judge.by(SaidProfile.of(Profile.USUAL, said.settings().values()));
        List<Audit> audits = new ArrayList<>();
        for (Order each : folders) {
            Audit known = each.known();
            if (known != null && (each.isGone() || said.judgesLike(before, known))) {
                audits.add(known);
            } else if (!each.isGone() && !progress.isCancelled()) {
                audits.add(by.of(each.folder(), each.choice().leftOut(), progress));
            }
        }
        return new Found(
                said,
                audits,
                new Proposed(
                        new Settler(by).settle(audits, said.statements(), progress),
                        gone(folders)));
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

    private void open(List<Order> folders, Found found, RunningTask<Found> task) {
        boolean complete = !task.isCancelAsked();
        Proposed proposed = found.proposed();
        applied = found.said();
        if (complete) {
            remember(folders, found);
        }
        List<Path> paths = folders.stream().map(Order::folder).toList();
        Optional<Path> saved = workspace.findAudit();
        turn.run(
                () ->
                        Opened.of(
                                saved.map(each -> shelf.open(each, paths, proposed))
                                        .orElseGet(() -> shelf.open(paths, proposed)),
                                complete),
                now -> show(now, task),
                problem -> {
                    over(task);
                    shown.set(new AuditState.Failed(problem));
                });
    }

    /// What was said meanwhile, or before this audit was opened, is judged next.
    private void show(Opened now, RunningTask<Found> task) {
        shown.show(now);
        opened = now.decisions().audit().path();
        over(task);
        if (now.complete()) {
            judgeWhatWasSaid();
        }
    }

    private void over(RunningTask<Found> task) {
        if (running == task) {
            running = null;
        }
    }

    private void remember(List<Order> folders, Found found) {
        knownBy = found.said();
        Map<Path, Audit> audits = new HashMap<>();
        found.read().forEach(each -> audits.put(each.reading().root(), each));
        for (Order each : folders) {
            Audit audit = audits.get(each.folder());
            if (audit != null && !each.isGone()) {
                if (!audit.equals(known.put(each.state(), audit))) {
                    last.put(each.folder(), new Kept(audit, Instant.now()));
                }
            }
        }
    }
}
