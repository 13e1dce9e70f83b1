package plumbline.review.files;

import plumbline.review.anchor.Anchor;
import plumbline.review.anchor.Found;
import plumbline.review.anchor.Recheck;
import plumbline.review.anchor.Versions;
import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.List;
import java.util.Optional;

/// The files of one service, by paths that count from it; only what was listed in the opened folder
/// is ever read.
public final class ServiceFiles {

    private final SourceTree tree;
    private final String home;
    private final String address;
    private final Versions versions;
    private final String commit;
    private final Recheck recheck;

    ServiceFiles(OpenedFolder folder, String home) {
        this.tree = folder.tree();
        this.home = home;
        this.address = home.isEmpty() ? folder.address() : folder.address() + "/" + home;
        this.versions = folder.versions(home);
        this.commit = folder.commit();
        this.recheck = folder.recheck(home, versions);
    }

    /// The whole path of its folder, with `/`.
    public String address() {
        return address;
    }

    /// The paths of all its files, sorted.
    public List<String> paths() {
        int skip = home.isEmpty() ? 0 : home.length() + 1;
        return tree.below(home).stream()
                .map(SourceFile::relativePath)
                .map(each -> each.substring(skip))
                .toList();
    }

    /// Nothing when a file is not there or cannot be read as text.
    public Optional<SourceDocument> find(String path) {
        return tree.findDocument(TreePath.child(home, path));
    }

    /// Takes an anchor from lines of a file, both ends included, with what git calls them.
    public Optional<Anchor> take(String path, int first, int last) {
        return recheck.take(path, first, last, commit, versions.findBlob(path).orElse(""));
    }

    /// Looks whether evidence still stands where it was taken from.
    public Found check(Anchor anchor) {
        return recheck.check(anchor);
    }
}
