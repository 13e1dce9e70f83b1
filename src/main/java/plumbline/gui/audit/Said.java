package plumbline.gui.audit;

import plumbline.analysis.FolderReading;
import plumbline.analysis.profile.ForcedFile;
import plumbline.check.evaluation.Audit;
import plumbline.review.action.Review;
import plumbline.review.catalogue.AuditCatalogue;
import plumbline.review.catalogue.SaidSetting;
import plumbline.review.statement.StatementSaid;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// What auditors say of statements that could not be read, and of what judging takes for granted:
/// what the checks have to know before they judge.
record Said(List<StatementSaid> statements, SortedMap<String, SaidSetting> settings) {

    static final Said NOTHING = new Said(List.of(), Collections.emptySortedMap());

    Said {
        statements = List.copyOf(statements);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /// Whether a folder that was judged by another is judged alike by it: of files that are read
    /// all the same, only those that lie in the folder matter.
    boolean judgesLike(Said other, Audit folder) {
        Set<String> changed = new TreeSet<>(settings.keySet());
        changed.addAll(other.settings.keySet());
        changed.removeIf(key -> Objects.equals(settings.get(key), other.settings.get(key)));
        return changed.stream().allMatch(key -> isElsewhere(key, folder.reading()));
    }

    private static boolean isElsewhere(String key, FolderReading folder) {
        return ForcedFile.findSaid(key, ForcedFile.YES, "", "")
                .filter(
                        file ->
                                folder.sources().files().stream()
                                        .noneMatch(each -> file.isAt(each.path())))
                .isPresent();
    }

    static Said of(Review review) {
        return new Said(StatementSaid.all(review), AuditCatalogue.of(review).settings());
    }
}
