package plumbline.review.journal;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

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
            Files.write(file, json().writeValueAsBytes(this));
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
                    ? Optional.of(json().readValue(Files.readAllBytes(file), Holder.class))
                    : Optional.empty();
        } catch (IOException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static JsonMapper json() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultNullHandling(_ -> JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
                .build();
    }
}
