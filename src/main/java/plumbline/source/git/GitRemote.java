package plumbline.source.git;

import org.eclipse.jgit.lib.Repository;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where others find the repository around a folder.
public final class GitRemote {

    /// `git@host:owner/name.git`, as ssh spells it.
    private static final Pattern SSH = Pattern.compile("(?:[\\w.-]+@)?([\\w.-]{2,}):([^/:].*)");

    private GitRemote() {}

    /// The address of its `origin` without whoever logs in there; nothing where that is a path of
    /// this machine.
    public static Optional<String> find(Path folder) {
        return WorkTree.findAround(GitHistories.real(folder))
                .flatMap(GitRemote::findOrigin)
                .flatMap(GitRemote::findAddress);
    }

    private static Optional<String> findOrigin(WorkTree tree) {
        QuietSystem.install();
        try (Repository repository = GitHistories.open(tree)) {
            return Optional.ofNullable(repository.getConfig().getString("remote", "origin", "url"));
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    static Optional<String> findAddress(String origin) {
        Matcher ssh = SSH.matcher(origin);
        String address = ssh.matches() ? "ssh://" + ssh.group(1) + "/" + ssh.group(2) : origin;
        try {
            URI uri = new URI(address);
            return uri.getHost() == null || uri.getScheme() == null
                    ? Optional.empty()
                    : Optional.of(bare(uri).toASCIIString());
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static URI bare(URI uri) throws URISyntaxException {
        return new URI(
                uri.getScheme(), null, uri.getHost(), uri.getPort(), uri.getPath(), null, null);
    }
}
