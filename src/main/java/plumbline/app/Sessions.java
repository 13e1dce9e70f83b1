package plumbline.app;

import plumbline.gui.dialog.Notices;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Selection;
import plumbline.gui.session.Return;
import plumbline.gui.session.SessionKeeper;
import plumbline.gui.start.Doors;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.preferences.session.Owner;
import plumbline.preferences.session.Session;
import plumbline.preferences.session.SessionFile;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Remembers where work is, and goes on there the next time.
final class Sessions implements AutoCloseable {

    private final ExecutorService writing =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("plumbline-session").factory());
    private final SessionFile file;
    private final List<Session> left;
    private final SessionKeeper keeper;

    Sessions(SessionFile file, OpenWorkspace workspace) {
        this.file = file;
        left = file.load();
        keeper =
                new SessionKeeper(
                        workspace,
                        left,
                        Owner.self(),
                        session -> writing.execute(() -> file.save(session)));
    }

    void follow(Navigator navigator, Selection selection) {
        keeper.follow(navigator, selection);
    }

    SessionKeeper keeper() {
        return keeper;
    }

    /// Opens what was open when the program was lost, if it was and nothing else is wanted.
    void reopenLost(boolean wanted, Doors doors, Return back, Notices notices, Words words) {
        List<Session> lost = left.stream().filter(Session::wasLost).toList();
        lost.forEach(each -> writing.execute(() -> file.save(each.closed())));
        if (lost.isEmpty() || !wanted) {
            return;
        }
        Session last = lost.getFirst();
        if (last.isDangerous()) {
            Path folder = last.folders().getFirst();
            notices.tell(words.get("session.dangerous", folder.getFileName()));
        } else {
            doors.open(last.folders(), back.afterLoss(last));
        }
    }

    /// Waits until it is written that nothing is open any more.
    @Override
    public void close() {
        keeper.close();
        writing.close();
    }
}
