package plumbline.check.structure;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.timeline.Axis;
import plumbline.analysis.timeline.AxisGap;
import plumbline.analysis.timeline.SetTimeline;
import plumbline.check.Evidence;
import plumbline.check.Verdict;
import plumbline.source.SourceSpan;
import plumbline.source.git.Change;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// What git has to say about a set, or why it has nothing to say.
final class GitAxis {

    private GitAxis() {}

    /// A verdict that says why nothing can be concluded; none where something can.
    static List<Verdict> silence(SetTimeline timeline) {
        AxisGap gap = timeline.order(Axis.GIT).gap();
        return gap == null || gap == AxisGap.NOTHING_RUNS
                ? List.of()
                : List.of(Verdict.notApplicable("%s", words(gap)));
    }

    /// Whether git tells something about a set.
    static boolean speaks(SetTimeline timeline) {
        return timeline.order(Axis.GIT).gap() == null;
    }

    private static String words(AxisGap gap) {
        return switch (gap) {
            case NO_TIME_IN_NAMES, NOTHING_RUNS -> "there is nothing to compare";
            case NO_GIT -> "there is no git history";
            case NOT_COMMITTED -> "none of the migrations is committed yet";
            case SHALLOW -> "the git history was cut off";
            case TOO_LONG -> "the git history is longer than what was read";
            case STOPPED -> "reading the git history was stopped";
            case BROKEN -> "the git history is damaged";
            case BULK_IMPORT -> "one commit brought all migrations, so their history is not known";
            case SEVERAL_IN_A_FILE -> "git knows files, and these hold several migrations each";
        };
    }

    /// A commit as people name it.
    static Evidence evidence(@Nullable SourceSpan place, Change change, String what) {
        return Evidence.git(
                place,
                "%s with %s of %s by %s"
                        .formatted(what, commit(change), day(change), change.author()));
    }

    static String commit(Change change) {
        return change.commit().substring(0, Math.min(8, change.commit().length()));
    }

    static LocalDate day(Change change) {
        return change.authored().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
