package plumbline.review.audit;

import org.jspecify.annotations.Nullable;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.action.Change;
import plumbline.review.decision.Decision;
import plumbline.review.digest.Sha256;
import plumbline.review.disk.Disk;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of an audit that are evidence, each under the SHA-256 of its content.
///
/// A name says nothing but that and a short ending; nothing else is taken from where a file was.
final class Attachments {

    /// Enough for a long recording of a screen, and git hosts take no larger file.
    static final long MOST_BYTES = 100_000_000;

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern ENDING = Pattern.compile("\\.[a-z0-9]{1,8}$");

    private final Path folder;
    private final long mostBytes;

    Attachments(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /// The attachment that a decision names.
    static Stream<String> named(@Nullable Decision decision) {
        return decision instanceof Decision.Supported supported
                ? Stream.of(supported.evidence().attachment()).filter(each -> !each.isEmpty())
                : Stream.empty();
    }

    /// Keeps a content and tells its SHA-256; the same twice is one file.
    synchronized String keep(String name, InputStream content) {
        Path draft = folder.resolve("incoming.tmp");
        try {
            Files.createDirectories(folder);
            // it could be a link to somewhere else
            Files.deleteIfExists(draft);
            String digest = copy(name, content, draft);
            Optional<Path> present = find(digest);
            if (present.isPresent() && digest.equals(digest(present.get()))) {
                return digest;
            }
            Path place = present.orElse(home(digest).resolve(digest + ending(name)));
            Files.createDirectories(home(digest));
            Disk.keepNames(folder);
            Disk.move(draft, place);
            return digest;
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.ATTACHMENT_NOT_KEPT, failure, name);
        } finally {
            discard(draft);
        }
    }

    private String copy(String name, InputStream content, Path draft) throws IOException {
        MessageDigest digest = Sha256.begin();
        // no channel: one would be closed when somebody interrupts the thread
        try (FileOutputStream file = new FileOutputStream(draft.toFile());
                DigestOutputStream out = new DigestOutputStream(file, digest)) {
            byte[] part = new byte[1 << 16];
            long all = 0;
            for (int read = content.read(part); read >= 0; read = content.read(part)) {
                all += read;
                if (all > mostBytes) {
                    long megabytes = mostBytes / 1_000_000;
                    throw new ProblemException(
                            ProblemKind.ATTACHMENT_TOO_LARGE, null, name, megabytes);
                }
                out.write(part, 0, read);
            }
            file.getFD().sync();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException locked) {
            // the next one writes over it
            return;
        }
    }

    private Path home(String digest) {
        return folder.resolve(digest.substring(0, 2));
    }

    private static String ending(String name) {
        Matcher ending = ENDING.matcher(name.toLowerCase(Locale.ROOT));
        return ending.find() ? ending.group() : "";
    }

    /// The file with that SHA-256, whatever it holds by now.
    Optional<Path> find(String digest) throws IOException {
        if (!DIGEST.matcher(digest).matches() || !Files.isDirectory(home(digest))) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(home(digest), digest + "*")) {
            for (Path each : files) {
                if (Files.isRegularFile(each)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }
    }

    /// Brings what changes name into an audit, and tells those that are not whole here.
    List<DamagedAttachment> bring(Stream<Change> changes, Audit into) throws IOException {
        List<String> names =
                changes.flatMap(each -> Stream.of(each.before(), each.after()))
                        .flatMap(Attachments::named)
                        .distinct()
                        .toList();
        List<DamagedAttachment> damaged = new ArrayList<>();
        for (String each : names) {
            Optional<DamagedAttachment> fault = findDamage(each);
            fault.ifPresent(damaged::add);
            if (fault.isEmpty()) {
                bring(find(each).orElseThrow(), into);
            }
        }
        return damaged;
    }

    private static void bring(Path file, Audit into) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            into.keep(file.getFileName().toString(), content);
        }
    }

    /// Those that are gone, or whose file is another than it was.
    List<DamagedAttachment> damaged(List<String> digests) throws IOException {
        List<DamagedAttachment> damaged = new ArrayList<>();
        for (String each : digests) {
            findDamage(each).ifPresent(damaged::add);
        }
        return List.copyOf(damaged);
    }

    Optional<DamagedAttachment> findDamage(String digest) throws IOException {
        Optional<Path> file = find(digest);
        return file.isPresent() && digest(file.get()).equals(digest)
                ? Optional.empty()
                : Optional.of(new DamagedAttachment(digest, file.isEmpty()));
    }

    private static String digest(Path file) throws IOException {
        MessageDigest digest = Sha256.begin();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] part = new byte[1 << 16];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                digest.update(part, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
