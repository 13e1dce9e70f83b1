package plumbline.app;

import plumbline.analysis.profile.Profile;
import plumbline.check.catalogue.FolderAudit;
import plumbline.gui.audit.AuditShelf;
import plumbline.gui.audit.AuditState;
import plumbline.gui.audit.FolderJudging;
import plumbline.gui.audit.NoticeWords;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.Turn;
import plumbline.gui.dialog.NoticeBar;
import plumbline.gui.dialog.Overlay;
import plumbline.gui.dialog.PathChoice;
import plumbline.gui.dialog.ProblemSheet;
import plumbline.gui.joining.JoiningView;
import plumbline.gui.joining.JoiningViewModel;
import plumbline.gui.task.TaskRunner;
import plumbline.gui.task.UiThread;
import plumbline.gui.unread.UnreadView;
import plumbline.gui.unread.UnreadViewModel;
import plumbline.gui.unread.UnreadWords;
import plumbline.gui.vast.VastFolders;
import plumbline.gui.workspace.LivePreferences;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.report.SaidProfile;
import plumbline.review.deed.Author;
import plumbline.source.SourceReader;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ObjIntConsumer;

/// Makes the open audit and what it needs: who judges, where decisions are kept, the thread that
/// writes them.
final class AuditParts implements AutoCloseable {

    private final ExecutorService decisions =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("plumbline-decisions").factory());
    private final NoticeBar notices;
    private final Words words;
    private final Overlay overlay;
    private final OpenAudit audit;
    private final Author me = Author.of(account());
    private final AtomicReference<String> name = new AtomicReference<>("");

    AuditParts(
            WindowSetup setup,
            LivePreferences preferences,
            UiThread uiThread,
            Overlay overlay,
            NoticeBar notices) {
        this.notices = notices;
        this.words = setup.words();
        this.overlay = overlay;
        audit =
                new OpenAudit(
                        turn(uiThread),
                        problem -> ProblemSheet.showOn(overlay, problem, words),
                        setup.clock());
        audit.stateProperty().subscribe(this::tell);
        preferences.property().subscribe(now -> call(now.person().name()));
    }

    private void call(String chosen) {
        if (!chosen.equals(name.getAndSet(chosen))) {
            audit.lookAgain();
        }
    }

    /// The name that decisions carry as long as nobody chose one.
    static String account() {
        return System.getProperty("user.name", "");
    }

    private Author author() {
        String chosen = name.get();
        return me.named(chosen.isBlank() ? account() : chosen);
    }

    private Turn turn(UiThread uiThread) {
        return new Turn(decisions, uiThread, words);
    }

    OpenAudit audit() {
        return audit;
    }

    /// Reads files as it is decided now: some of them all the same.
    static SourceReader reader(OpenAudit audit) {
        return new SourceReader()
                .forcing(
                        SaidProfile.of(
                                        Profile.USUAL,
                                        audit.catalogueProperty().get().settings().values())
                                ::forces);
    }

    /// Judges what is open in the workspace, from now on.
    void follow(OpenWorkspace workspace, WindowSetup setup, TaskRunner tasks, UiThread uiThread) {
        AuditShelf shelf = new AuditShelf(setup.audits(), this::author);
        FolderAudit judge = new FolderAudit(setup.reader(), Profile.USUAL);
        VastFolders.ask(workspace, overlay, words);
        new FolderJudging(workspace, audit, tasks, judge, shelf, turn(uiThread), words).follow();
    }

    /// What was not understood, over the window; `preview` shows a line of a file.
    UnreadView unread(
            WindowSetup setup,
            OpenWorkspace workspace,
            TaskRunner tasks,
            ObjIntConsumer<Path> preview) {
        UnreadWords telling = new UnreadWords(words, setup.clock().getZone());
        return new UnreadView(
                new UnreadViewModel(audit, workspace, tasks, telling),
                (file, line) -> {
                    overlay.hide();
                    preview.accept(file, line);
                });
    }

    /// What another copy of the audit brings, over the window.
    JoiningView joining(WindowSetup setup, PathChoice choice, TaskRunner tasks) {
        return new JoiningView(
                new JoiningViewModel(audit, choice, tasks, notices, setup.clock().getZone(), words),
                overlay::hide);
    }

    private void tell(AuditState state) {
        if (state instanceof AuditState.Open opened && !opened.notices().isEmpty()) {
            notices.tell(new NoticeWords(words).all(opened.notices()));
        }
    }

    /// Waits until all that was decided is on the disk.
    @Override
    public void close() {
        decisions.close();
    }
}
