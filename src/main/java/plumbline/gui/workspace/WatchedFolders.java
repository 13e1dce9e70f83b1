package plumbline.gui.workspace;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import plumbline.gui.task.UiThread;
import plumbline.source.watch.FolderWatch;

import java.io.IOException;
import java.time.Duration;

/// Watches the open folders for as long as the window is open, where the system can.
public final class WatchedFolders implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedFolders.class);

    /// Editors and git write many files one after the other.
    private static final Duration QUIET = Duration.ofMillis(700);

    private final ChangedFiles changed;
    private final @Nullable FolderWatch watch;

    public WatchedFolders(OpenWorkspace workspace, UiThread uiThread) {
        changed = new ChangedFiles(workspace);
        watch = begin(workspace, uiThread);
        if (watch != null) {
            changed.follow(watch::watch);
            watch.start();
        }
    }

    private @Nullable FolderWatch begin(OpenWorkspace workspace, UiThread uiThread) {
        try {
            return new FolderWatch(
                    workspace::scanOf,
                    QUIET,
                    difference -> uiThread.later(() -> changed.tell(difference)));
        } catch (IOException refused) {
            LOG.warn("folders are not watched", refused);
            return null;
        }
    }

    public ChangedFiles changed() {
        return changed;
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
    }
}
