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
import plumbline.framework.Framework;
import plumbline.framework.Migration;

import java.util.List;
import java.util.Set;

/// Flags names that do not say what a migration changes.
public final class DescriptiveName implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "descriptive-name",
                            Section.FILE_STRUCTURE,
                            Severity.LOW,
                            "Name says what changes")
                    .fixedBy("rename it before the merge: what is done, and to what")
                    .notApplicableWithout("a migration with a name of its own");

    private static final Set<String> VAGUE =
            Set.of(
                    ("migration migrations migrate update updates updated fix fixes fixed bugfix"
                                    + " hotfix change changes changed changelog changeset patch"
                                    + " misc temp tmp test tests wip new db database schema sql"
                                    + " data script scripts stuff more minor alter altered modify"
                                    + " edit table tables version release sprint main master final"
                                    + " v up down run step again other things in")
                            .split(" "));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public boolean isForAllDatabases() {
        return true;
    }

    @Override
    public boolean isForSingleFiles() {
        return false;
    }

    @Override
    public List<Verdict> judge(MigrationSubject subject) {
        Migration migration = subject.migration();
        boolean callback =
                migration.traits().stream().anyMatch(each -> each.startsWith("callback"));
        return callback ? List.of() : List.of(judge(migration).at(Places.file(migration)));
    }

    private static Verdict judge(Migration migration) {
        String name = shown(migration);
        List<String> words = Words.of(name);
        long saying = words.stream().filter(each -> !VAGUE.contains(each)).count();
        if (saying > 0) {
            return pass("the name says “%s”", name);
        }
        if (words.isEmpty()) {
            return fail("the name of %s is only a number", Places.name(migration.file()));
        }
        boolean more = words.size() > 1 || name.chars().anyMatch(Character::isDigit);
        return more
                ? partial("“%s” does not say what changes", name)
                : fail("“%s” is all that the name says", name);
    }

    /// A changeset is known by its id and by the file that it stands in.
    private static String shown(Migration migration) {
        if (migration.framework() != Framework.LIQUIBASE) {
            return migration.name().replaceFirst("^[\\d_.T-]+", "");
        }
        String file = Places.name(migration.file()).replaceFirst("\\.\\w+$", "");
        return migration.name() + " in " + file;
    }
}
