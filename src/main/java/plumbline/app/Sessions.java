package plumbline.app;

import plumbline.gui.session.Return;
import plumbline.gui.session.SessionKeeper;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.preferences.session.Owner;
import plumbline.preferences.session.Session;
import plumbline.preferences.session.SessionFile;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Remembers where work is, and goes on there the next time.
final class Sessions implements AutoCloseable {

    private final ExecutorService writing =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("plumbline-session").factory());
    private final SessionFile file;
    private final Words words;
    private final List<Session> left;
    private final SessionKeeper keeper;

    Sessions(SessionFile file, OpenWorkspace workspace, Words words) {
        this.file = file;
        this.words = words;
        left = file.load();
        keeper =
                new SessionKeeper(
                        workspace,
                        left,
                        Owner.self(),
                        session -> writing.execute(() -> file.save(session)));
    }

    /// Leads back to where work was left, and remembers where it is, from now on.
    Way follow(Workbench bench) {
        Return back =
                new Return(
                        keeper,
                        bench.navigator,
                        bench.audit,
                        bench.screens.review::go,
                        bench.notices,
                        words);
        bench.doors.bringBack(back::to);
        keeper.follow(bench.navigator, bench.selection);
        return new Way(bench, back);
    }

    /// The way back in one window.
    final class Way {

        private final Workbench bench;
        private final Return back;

        private Way(Workbench bench, Return back) {
            this.bench = bench;
            this.back = back;
        }

        /// Opens what was open when the program was lost, if it was and nothing else is `wanted`.
        void reopenLost(boolean wanted) {
            List<Session> lost = left.stream().filter(Session::wasLost).toList();
            lost.forEach(each -> writing.execute(() -> file.save(each.closed())));
            if (lost.isEmpty() || wanted) {
                return;
            }
            Session last = lost.getFirst();
            if (last.isDangerous()) {
                Path folder = last.folders().getFirst();
                bench.notices.tell(words.get("session.dangerous", folder.getFileName()));
            } else {
                bench.doors.open(last.folders(), back.afterLoss(last));
            }
        }
    }

    /// Writes what else belongs to a workspace, one after the other, to its end.
    Executor writing() {
        return work -> {
            if (!writing.isShutdown()) {
                writing.execute(work);
            }
        };
    }

    /// Waits until it is written that nothing is open any more.
    @Override
    public void close() {
        keeper.close();
        writing.close();
    }
}
