package plumbline.check.up;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Migration;

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
        Migration read = migration.migration();
        if (read.up().present()) {
            return List.of(pass("the way up is here").at(read.up().span()));
        }
        Verdict none = fail("%s has no way up", read.name());
        // what has no way down either may be a module that others use
        return List.of(read.down().present() ? none : none.likely());
    }
}
