package plumbline.analysis.timeline;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.timeline.GitStanding.Committed;
import plumbline.analysis.timeline.GitStanding.Edit;
import plumbline.analysis.timeline.GitStanding.Uncommitted;
import plumbline.analysis.timeline.GitStanding.Unknown;
import plumbline.framework.Migration;
import plumbline.source.SourceSpan;
import plumbline.source.git.Change;
import plumbline.source.git.CommitOrder;
import plumbline.source.git.FileHistory;
import plumbline.source.git.GitHistory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What git knows, by the file of a migration.
final class GitStandings {

    /// A file and the history that knows it.
    private record Known(FileHistory file, GitHistory history) {}

    private final Map<String, Known> files = new HashMap<>();

    GitStandings(List<GitHistory> histories) {
        for (GitHistory history : histories) {
            for (FileHistory file : history.files()) {
                files.put(file.path(), new Known(file, history));
            }
        }
    }

    /// The order of the commits of the work tree that a file stands in.
    CommitOrder order(String file) {
        Known known = files.get(file);
        return known == null ? CommitOrder.NONE : known.history().order();
    }

    GitStanding of(Migration migration) {
        Known known = files.get(migration.file());
        if (known == null) {
            return new Unknown(AxisGap.NO_GIT);
        }
        GitHistory.Gap gap = known.history().gap();
        Change introduction = known.file().introduction();
        Change naming = known.file().naming();
        if (introduction != null && naming != null) {
            List<Edit> edits = new ArrayList<>(edits(known, naming));
            Known down = downFile(migration);
            if (down != null) {
                edits.addAll(edits(down, naming));
            }
            boolean differs = isChanged(known) || (down != null && isChanged(down));
            return new Committed(introduction, naming, known.file().arrival(), edits, differs);
        }
        boolean absent = known.file().state() == FileHistory.State.NOT_COMMITTED;
        return absent && gap != GitHistory.Gap.BROKEN ? new Uncommitted() : new Unknown(gap(gap));
    }

    private @Nullable Known downFile(Migration migration) {
        SourceSpan span = migration.down().span();
        return span == null || span.file().equals(migration.file()) ? null : files.get(span.file());
    }

    private static boolean isChanged(Known known) {
        return known.file().state() == FileHistory.State.CHANGED;
    }

    /// The changes since the file has its name.
    private static List<Edit> edits(Known known, Change naming) {
        CommitOrder order = known.history().order();
        String since = naming.commit();
        return known.file().edits().stream()
                .filter(change -> isEdit(change.extent()))
                .filter(change -> !change.commit().equals(since))
                .filter(change -> !order.isBefore(change.commit(), since))
                .map(
                        change ->
                                new Edit(
                                        known.file().path(),
                                        change,
                                        order.arrivedTogether(change.commit(), since)))
                .toList();
    }

    private static boolean isEdit(Change.Extent extent) {
        return switch (extent) {
            case CONTENT, BLANKS_AND_COMMENTS -> true;
            case ARRIVED, MOVED, REMOVED -> false;
        };
    }

    private static AxisGap gap(GitHistory.@Nullable Gap gap) {
        return switch (gap) {
            case SHALLOW -> AxisGap.SHALLOW;
            case TOO_LONG -> AxisGap.TOO_LONG;
            case STOPPED -> AxisGap.STOPPED;
            case BROKEN -> AxisGap.BROKEN;
            case null -> AxisGap.BROKEN;
        };
    }
}
