package plumbline.check.up;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;

import java.util.List;

/// Flags a migration that has no way up.
public final class UpExists implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "up-exists",
                            Section.UP_FUNCTION,
                            Severity.CRITICAL,
                            "up (forward) implemented")
                    .fixedBy("Add the way up, or delete the file if nobody has applied it")
                    .notApplicableWithout("a migration");

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
    public List<Verdict> judge(MigrationSubject migration) {
        return List.of(
                migration.migration().up().present()
                        ? pass("the way up is here").at(migration.migration().up().span())
                        : fail("%s has no way up", migration.migration().name()));
    }
}
