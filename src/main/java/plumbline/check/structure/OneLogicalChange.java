package plumbline.check.structure;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;

import java.util.List;

/// Flags migrations that change several tables which have nothing to do with each other.
public final class OneLogicalChange implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "one-logical-change",
                            Section.FILE_STRUCTURE,
                            Severity.MEDIUM,
                            "One logical change per file/changeset")
                    .fixedBy("split it into one migration for each concern")
                    .passedWithout("a migration of several concerns");

    private static final int MOST = 5;
    private static final int SHOWN = 4;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        TableGroups groups = new TableGroups(migration);
        boolean callback =
                migration.migration().traits().stream()
                        .anyMatch(each -> each.startsWith("callback"));
        return groups.isEmpty() || callback ? List.of() : List.of(judge(migration, groups));
    }

    private static Verdict judge(MigrationSubject migration, TableGroups groups) {
        List<String> altered = groups.unrelated(true);
        boolean first = migration.position() == 0 && !migration.set().isOnExistingTables();
        if (altered.size() > MOST && !first) {
            return groups.isOneConcern()
                    ? partial("the same is done to %d tables: %s", altered.size(), some(altered))
                    : fail("%d unrelated tables are altered: %s", altered.size(), some(altered))
                            .likely();
        }
        List<String> made = groups.made();
        if (made.size() > MOST) {
            return partial(
                    "%s makes %d tables: %s",
                    first ? "the baseline" : "one migration", made.size(), some(made));
        }
        List<String> all = groups.unrelated(false);
        if (all.size() > 1 && made.isEmpty() && groups.isOneConcern()) {
            return pass("the same is done to %s", some(all));
        }
        if (all.size() > 1) {
            return partial("%d unrelated tables are changed: %s", all.size(), some(all)).likely();
        }
        return pass("only %s and what belongs to it is changed", all.getFirst());
    }

    private static String some(List<String> tables) {
        String shown = String.join(", ", tables.subList(0, Math.min(SHOWN, tables.size())));
        int left = tables.size() - SHOWN;
        return left > 0 ? shown + " and " + left + " more" : shown;
    }
}
