package plumbline.review.journal;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/// What a person has to know about an audit that was opened.
public sealed interface Notice {

    /// Another process writes it, so this one only reads; who that is, if it is known.
    record OpenElsewhere(@Nullable Holder by) implements Notice {}

    /// Its end was cut off while it was written; nothing that was acknowledged is missing, and the
    /// rest was put into a file of its own.
    record EndRecovered(Path rest) implements Notice {}

    /// Lines in the middle cannot be read; they stay, and what they said is missing.
    record LinesDamaged(List<Integer> lines) implements Notice {

        public LinesDamaged {
            lines = List.copyOf(lines);
        }
    }

    /// The folder or the disk cannot be written.
    record NotWritable() implements Notice {}

    /// It is of a newer Plumbline, so this one only reads.
    record NewerFormat(int format) implements Notice {}

    /// What says which folders are audited is gone or cannot be read; the decisions are there, and
    /// are only read until it is restored.
    record FileDamaged(Path file) implements Notice {}

    /// It lies in a folder that it audits, where nothing is ever written, so it is only read.
    record InsideAudited(Path folder) implements Notice {}
}
