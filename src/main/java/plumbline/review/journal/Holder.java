package plumbline.review.journal;

import plumbline.review.json.Fields;
import plumbline.review.json.FieldsOut;
import plumbline.review.json.JsonObject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Who has a journal open to write: a user on a machine, with which process, since when.
///
/// It is only told; what keeps others from writing is the lock.
public record Holder(String user, String host, long process, Instant since) {

    private static final long MOST_BYTES = 4096;
    private static final Path HOST_NAME = Path.of("/proc/sys/kernel/hostname");

    /// This process, from now on.
    static Holder me() {
        return new Holder(
                System.getProperty("user.name", ""),
                hostName(),
                ProcessHandle.current().pid(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /// Whether it was left by this process and not by one that had its number before.
    boolean isThisProcess() {
        ProcessHandle self = ProcessHandle.current();
        Instant start = self.info().startInstant().orElse(Instant.MAX);
        return process == self.pid()
                && host.equals(hostName())
                && !since.isBefore(start.truncatedTo(ChronoUnit.SECONDS));
    }

    /// The network could tell too, after a while.
    private static String hostName() {
        for (String variable : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
            String name = System.getenv(variable);
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        try {
            return Files.readString(HOST_NAME).strip();
        } catch (IOException notLinux) {
            return "";
        }
    }

    /// Leaves word beside a journal; without it everything works as well.
    void leaveWord(Path file) {
        try {
            // the word of one that was killed, or a link to somewhere else
            Files.deleteIfExists(file);
            Files.write(file, new JsonObject().write(this, Holder::write));
        } catch (IOException notWritten) {
            return;
        }
    }

    static void removeWord(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // the next one writes its own
            return;
        }
    }

    /// Whoever left word last.
    static Optional<Holder> find(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                            && Files.size(file) <= MOST_BYTES
                    ? new JsonObject().find(Files.readAllBytes(file), Holder::read)
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static void write(Holder holder, FieldsOut out) {
        out.text("user", holder.user)
                .text("host", holder.host)
                .number("process", holder.process)
                .text("since", holder.since.toString());
    }

    private static Holder read(Fields in) {
        return new Holder(
                in.text("user"),
                in.text("host"),
                in.longNumber("process"),
                Instant.parse(in.text("since")));
    }
}
