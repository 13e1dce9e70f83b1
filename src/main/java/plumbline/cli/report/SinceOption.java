package plumbline.cli.report;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Option;

import plumbline.cli.RefusedException;
import plumbline.report.content.Report;
import plumbline.review.compare.Snapshot;
import plumbline.review.compare.reading.SnapshotReaders;
import plumbline.words.Words;

import java.nio.file.Files;
import java.nio.file.Path;

/// The earlier audit that a report is held against, if one is named.
final class SinceOption {

    @Option(names = "--since", paramLabel = "EARLIER", descriptionKey = "cli.report.since")
    private @Nullable Path path;

    private @Nullable Snapshot earlier;

    /// Reads it, before anything takes long.
    void read(CommandLine command, Words words) {
        Path asked = path;
        if (asked != null && !Files.exists(asked)) {
            throw new RefusedException(command, words.get("cli.wrong.nothing-there", asked));
        }
        earlier = asked == null ? null : named(SnapshotReaders.all().read(asked), asked);
    }

    /// Where it lies on this machine is nothing for a report.
    private static Snapshot named(Snapshot read, Path path) {
        Snapshot.Source source = read.source();
        return new Snapshot(
                new Snapshot.Source(
                        String.valueOf(path.toAbsolutePath().normalize().getFileName()),
                        source.date(),
                        source.reviewers(),
                        source.commits(),
                        source.profile()),
                read.answers(),
                read.flaws());
    }

    /// The same report, with what changed where an earlier audit is named.
    Report compared(Report report) {
        return earlier == null ? report : report.comparedWith(earlier);
    }
}
