package plumbline.source.watch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import plumbline.problem.ProblemException;
import plumbline.progress.Progress;
import plumbline.source.FolderContents;
import plumbline.source.FolderScan;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/// Looks at folders again when the system says that something moved in them, and tells what became
/// of their files.
///
/// The system tells of single folders and of much that nobody reads, such as what git writes. So
/// what it says is only taken as a hint to list the files again by the rules of reading, once
/// nothing moves any more.
public final class FolderWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    /// Where something is written without end, nobody waits for quiet longer than that.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// Of one root; systems give out few.
    private static final int MOST_FOLDERS = 4_096;

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE,
        StandardWatchEventKinds.ENTRY_DELETE,
        StandardWatchEventKinds.ENTRY_MODIFY
    };

    private final Function<Path, FolderScan> scan;
    private final Duration quiet;
    private final Consumer<FolderDifference> tell;
    private final WatchService service;
    private final Thread thread;
    private final ConcurrentLinkedQueue<Runnable> asked = new ConcurrentLinkedQueue<>();
    private final Map<Path, FolderContents> read = new HashMap<>();
    private final Map<WatchKey, Path> keys = new HashMap<>();
    private final Set<Path> moved = new LinkedHashSet<>();
    private long since;

    /// Files are listed again, by what tells how for a folder, after nothing moved for as long as
    /// `quiet`; `tell` is called on a thread of its own.
    ///
    /// Throws an [IOException] where the system cannot watch.
    public FolderWatch(
            Function<Path, FolderScan> scan, Duration quiet, Consumer<FolderDifference> tell)
            throws IOException {
        this.scan = scan;
        this.quiet = quiet;
        this.tell = tell;
        service = FileSystems.getDefault().newWatchService();
        thread = Thread.ofPlatform().daemon().name("plumbline-watch").unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /// Watches these folders as they were read, and no others.
    public void watch(Collection<FolderContents> contents) {
        asked.add(() -> begin(contents));
    }

    private void run() {
        try {
            while (true) {
                WatchKey key = service.poll(quiet.toMillis(), TimeUnit.MILLISECONDS);
                for (Runnable each = asked.poll(); each != null; each = asked.poll()) {
                    each.run();
                }
                if (key != null) {
                    note(key);
                }
                if (key == null || System.nanoTime() - since > PATIENCE.toNanos()) {
                    look();
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException closed) {
            LOG.debug("folders are not watched any more");
        }
    }

    private void note(WatchKey key) {
        key.pollEvents();
        key.reset();
        Path root = keys.get(key);
        if (root != null) {
            since = moved.isEmpty() ? System.nanoTime() : since;
            moved.add(root);
        }
    }

    private void begin(Collection<FolderContents> contents) {
        keys.keySet().forEach(WatchKey::cancel);
        keys.clear();
        read.clear();
        moved.clear();
        since = System.nanoTime();
        for (FolderContents each : contents) {
            read.put(each.root(), each);
            register(each);
            // what moved while nobody watched
            moved.add(each.root());
        }
    }

    private void register(FolderContents contents) {
        Path root = contents.root();
        Set<Path> folders = new HashSet<>();
        folders.add(root);
        contents.files().forEach(file -> addFolders(root, file.path().resolveSibling(""), folders));
        try {
            for (Path folder : folders) {
                keys.put(folder.register(service, KINDS), root);
            }
        } catch (IOException refused) {
            LOG.warn("not all of a folder can be watched", refused);
        }
    }

    private static void addFolders(Path root, Path folder, Set<Path> folders) {
        Path next = folder;
        while (next != null
                && !next.equals(root)
                && folders.size() < MOST_FOLDERS
                && folders.add(next)) {
            next = next.getParent();
        }
    }

    private void look() {
        for (Path root : Set.copyOf(moved)) {
            moved.remove(root);
            FolderContents before = read.get(root);
            if (before != null) {
                look(before);
            }
        }
    }

    private void look(FolderContents before) {
        try {
            FolderContents now = scan.apply(before.root()).scan(before.root(), Progress.none());
            // folders that are new are watched as well
            register(now);
            tell.accept(FolderDifference.of(before, now));
        } catch (ProblemException gone) {
            LOG.info("a watched folder cannot be listed: {}", gone.getMessage());
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            service.close();
        } catch (IOException failure) {
            LOG.warn("watching did not end", failure);
        }
    }
}
