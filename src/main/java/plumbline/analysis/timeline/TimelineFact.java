package plumbline.analysis.timeline;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.Certainty;
import plumbline.analysis.TableKey;
import plumbline.analysis.timeline.GitStanding.Edit;
import plumbline.source.SourceSpan;
import plumbline.source.git.Change;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Something about when the migrations of a set came and how they are numbered.
public sealed interface TimelineFact {

    /// The migrations it is about.
    List<TimelinePoint> points();

    Certainty certainty();

    /// The places to look at.
    default List<SourceSpan> evidence() {
        return points().stream().map(TimelinePoint::span).toList();
    }

    /// Git got `late` after others that run behind it; `overtaken` are the first of them in running
    /// order, `count` how many there are.
    ///
    /// Certain when who wrote it had these before him or it is not committed yet, likely when only
    /// the main line got it later.
    record OutOfOrder(
            TimelinePoint late, List<TimelinePoint> overtaken, int count, Certainty certainty)
            implements TimelineFact {

        public OutOfOrder {
            overtaken = List.copyOf(overtaken);
        }

        @Override
        public List<TimelinePoint> points() {
            List<TimelinePoint> all = new ArrayList<>(List.of(late));
            all.addAll(overtaken);
            return List.copyOf(all);
        }
    }

    /// Several migrations have one version; likely only where the tool goes by the whole name.
    record DuplicateVersion(String version, List<TimelinePoint> points, Certainty certainty)
            implements TimelineFact {

        public DuplicateVersion {
            points = List.copyOf(points);
        }
    }

    /// The numbers from `first` to `last` are missing between two migrations.
    record NumberGap(TimelinePoint before, TimelinePoint after, BigInteger first, BigInteger last)
            implements TimelineFact {

        @Override
        public List<TimelinePoint> points() {
            return List.of(before, after);
        }

        @Override
        public Certainty certainty() {
            return Certainty.CERTAIN;
        }
    }

    /// The file was changed after the main line got it; `content` when more than blanks and
    /// comments, `notCommitted` when it also differs from the last commit.
    record EditedLater(TimelinePoint point, List<Edit> edits, boolean content, boolean notCommitted)
            implements TimelineFact {

        public EditedLater {
            edits = List.copyOf(edits);
        }

        @Override
        public List<TimelinePoint> points() {
            return List.of(point);
        }

        @Override
        public Certainty certainty() {
            return Certainty.CERTAIN;
        }
    }

    /// Why a stamp looks as if a person had typed it.
    enum Sign {
        IMPOSSIBLE,
        MIDNIGHT,
        FULL_HOUR,
        /// Whole minutes, or many zeros at the end of a count of milliseconds.
        ROUND,
        /// The time of day only counts: 000001, 000002.
        COUNTED,
        /// It is later than its first commit, or than now.
        AHEAD,
        /// It is much earlier than its first commit.
        FAR_BEHIND
    }

    /// A stamp that no clock made; `distance` is from the stamp to the first commit, null where
    /// that is not known.
    record HandTypedStamp(
            TimelinePoint point, Set<Sign> signs, @Nullable Duration distance, Certainty certainty)
            implements TimelineFact {

        public HandTypedStamp {
            signs = Collections.unmodifiableSet(new TreeSet<>(signs));
        }

        @Override
        public List<TimelinePoint> points() {
            return List.of(point);
        }
    }

    /// Many migrations within a short time, on one axis.
    record Burst(Axis axis, Instant from, Instant to, List<TimelinePoint> points)
            implements TimelineFact {

        public Burst {
            points = List.copyOf(points);
        }

        @Override
        public Certainty certainty() {
            return Certainty.CERTAIN;
        }
    }

    /// Several migrations came with one commit.
    record SameCommit(Change commit, List<TimelinePoint> points) implements TimelineFact {

        public SameCommit {
            points = List.copyOf(points);
        }

        @Override
        public Certainty certainty() {
            return Certainty.CERTAIN;
        }
    }

    /// Some migrations have times for versions and others have numbers.
    record MixedNaming(List<TimelinePoint> stamped, List<TimelinePoint> numbered)
            implements TimelineFact {

        public MixedNaming {
            stamped = List.copyOf(stamped);
            numbered = List.copyOf(numbered);
        }

        @Override
        public List<TimelinePoint> points() {
            return stamped.size() < numbered.size() ? stamped : numbered;
        }

        @Override
        public Certainty certainty() {
            return Certainty.CERTAIN;
        }
    }

    /// Soon after a table was made, something is added that could have been there from the start.
    record LateFix(
            TableKey table,
            TimelinePoint creation,
            SourceSpan created,
            TimelinePoint fix,
            List<Repair> repairs)
            implements TimelineFact {

        public LateFix {
            repairs = List.copyOf(repairs);
        }

        @Override
        public List<TimelinePoint> points() {
            return List.of(creation, fix);
        }

        @Override
        public Certainty certainty() {
            return Certainty.LIKELY;
        }

        @Override
        public List<SourceSpan> evidence() {
            List<SourceSpan> all = new ArrayList<>(List.of(created));
            repairs.forEach(repair -> all.add(repair.span()));
            return List.copyOf(all);
        }
    }

    /// What a late fix adds to columns that were there from the start.
    record Repair(RepairKind kind, List<String> columns, SourceSpan span) {

        public Repair {
            columns = List.copyOf(columns);
        }
    }

    /// Kinds of late fixes.
    enum RepairKind {
        PRIMARY_KEY,
        FOREIGN_KEY,
        UNIQUE,
        NOT_NULL,
        TYPE,
        INDEX
    }
}
