package plumbline.source;

import plumbline.progress.Progress;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/// One walk through one folder: what is still to be visited, and what was found.
///
/// Folders wait in a queue, so no depth overflows a stack or keeps more than one folder open.
final class FolderWalk {

    private static final int FILES_PER_REPORT = 64;

    /// A file or folder: how it was reached, and where it really is, both also from the root.
    private record Entry(Path path, Path real, String relative, String realRelative) {
        Entry child(Path listed) {
            Path name = listed.getFileName();
            String below = TreePath.child(relative, name.toString());
            return new Entry(
                    listed,
                    path.equals(real) ? listed : real.resolve(name),
                    below,
                    relative.equals(realRelative)
                            ? below
                            : TreePath.child(realRelative, name.toString()));
        }
    }

    private final Path realRoot;
    private final IgnoreRules.Judge rules;
    private final Set<String> leftOut;
    private final int mostEntries;
    private final Progress progress;

    private final Queue<Entry> folders = new ArrayDeque<>();
    private final Queue<Entry> links = new PriorityQueue<>(Comparator.comparing(Entry::relative));
    private final Set<Path> seen = new HashSet<>();
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private int entries;
    private boolean stopped;

    FolderWalk(
            Path root,
            Path realRoot,
            IgnoreRules.Judge rules,
            Set<String> leftOut,
            int mostEntries,
            Progress progress) {
        this.leftOut = leftOut;
        this.realRoot = realRoot;
        this.rules = rules;
        this.mostEntries = mostEntries;
        this.progress = progress;
        folders.add(new Entry(root, realRoot, "", ""));
        seen.add(realRoot);
    }

    List<SourceFile> files() {
        return files.stream().sorted(Comparator.comparing(SourceFile::relativePath)).toList();
    }

    List<Skipped> skipped() {
        return skipped.stream().sorted(Comparator.comparing(Skipped::relativePath)).toList();
    }

    /// Walks to the end, and says whether it got there.
    boolean run() {
        while (!(folders.isEmpty() && links.isEmpty())) {
            if (isStopped()) {
                return false;
            }
            if (folders.isEmpty()) {
                follow(links.remove());
            } else {
                open(folders.remove());
            }
        }
        return !stopped;
    }

    private boolean isStopped() {
        stopped |= progress.isCancelled();
        return stopped;
    }

    private void open(Entry folder) {
        for (Path listed : list(folder)) {
            // a full list is still worth a look, a scan that nobody waits for is not
            if (progress.isCancelled()) {
                stopped = true;
                return;
            }
            visit(folder.child(listed));
        }
    }

    /// Reads the whole folder before anything below it, so that it is closed again.
    private List<Path> list(Entry folder) {
        List<Path> listed = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path())) {
            for (Path entry : stream) {
                if (entries == mostEntries || progress.isCancelled()) {
                    stopped = true;
                    break;
                }
                entries++;
                listed.add(entry);
            }
        } catch (IOException failure) {
            skip(folder, SkipReason.of(failure));
        } catch (DirectoryIteratorException brokeOff) {
            skip(folder, SkipReason.NOT_READABLE);
        }
        return listed;
    }

    private void visit(Entry entry) {
        try {
            BasicFileAttributes attributes = attributes(entry.path());
            // a Windows junction is a folder that is also something other
            boolean leadsOn = attributes.isDirectory() && attributes.isOther();
            if (!attributes.isRegularFile() && IgnoredFolders.contain(entry.path())) {
                seen.add(entry.real());
                skip(entry, SkipReason.IGNORED);
            } else if (attributes.isSymbolicLink() || leadsOn) {
                links.add(entry);
            } else {
                take(entry, attributes);
            }
        } catch (IOException failure) {
            skip(entry, SkipReason.of(failure));
        }
    }

    private void follow(Entry link) {
        try {
            Path target = link.path().toRealPath();
            if (!target.startsWith(realRoot)) {
                skip(link, SkipReason.LEADS_OUTSIDE);
            } else if (link.real().startsWith(target) && !link.real().equals(target)) {
                skip(link, SkipReason.LINK_LOOP);
            } else {
                take(
                        new Entry(link.path(), target, link.relative(), fromRoot(target)),
                        attributes(target));
            }
        } catch (NoSuchFileException | AccessDeniedException failure) {
            skip(link, SkipReason.of(failure));
        } catch (IOException failure) {
            // links that lead to each other have no exception of their own
            skip(link, SkipReason.LINK_LOOP);
        }
    }

    private void take(Entry entry, BasicFileAttributes attributes) {
        if (!seen.add(entry.real())) {
            return;
        }
        if (leftOut.contains(entry.relative())) {
            skip(entry, SkipReason.LEFT_OUT);
        } else if (rules.ignores(entry.realRelative(), attributes.isDirectory())) {
            skip(entry, SkipReason.GIT_IGNORED);
        } else if (attributes.isDirectory()) {
            folders.add(entry);
        } else if (!attributes.isRegularFile()) {
            skip(entry, SkipReason.SPECIAL_FILE);
        } else if (!Files.isReadable(entry.path())) {
            skip(entry, SkipReason.NOT_READABLE);
        } else {
            add(entry, attributes);
        }
    }

    private void add(Entry entry, BasicFileAttributes attributes) {
        files.add(
                new SourceFile(
                        entry.path(),
                        entry.relative(),
                        attributes.size(),
                        attributes.lastModifiedTime().toInstant()));
        if (files.size() % FILES_PER_REPORT == 0) {
            progress.report(files.size(), 0, entry.relative());
        }
    }

    private String fromRoot(Path real) {
        return realRoot.relativize(real).toString().replace(File.separatorChar, '/');
    }

    private void skip(Entry entry, SkipReason reason) {
        skipped.add(new Skipped(entry.relative(), reason));
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
