package plumbline.check.structure;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.check.structure.Explanations.Remark;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Flags migrations of several operations that nowhere say why they are there.
public final class PurposeDocumented implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "purpose-documented",
                            Section.FILE_STRUCTURE,
                            Severity.LOW,
                            "Header comment / JSDoc / changeset comment")
                    .fixedBy("add one line with the reason and the ticket")
                    .notApplicableWithout("a migration of several operations");

    private static final int ENOUGH = 3;
    private static final Set<String> COMMON =
            Set.of(
                    ("a an the and or to of in on for with from into by is are be as at it this"
                                    + " that all new migration migrate create add drop remove"
                                    + " delete update alter change rename insert set make table"
                                    + " column index field constraint key foreign primary unique"
                                    + " type enum value function trigger view policy schema"
                                    + " database row data up down rollback revert undo sql")
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
    public List<Verdict> judge(MigrationSubject migration) {
        List<Remark> remarks = Explanations.of(migration);
        Set<String> known = known(migration);
        for (Remark remark : remarks) {
            if (Words.of(remark.text()).stream()
                            .map(Words::stem)
                            .filter(each -> !known.contains(each))
                            .distinct()
                            .count()
                    >= ENOUGH) {
                return List.of(pass("a comment says what it is for").at(remark.span()));
            }
        }
        int operations = migration.up().size();
        if (operations < 2) {
            return List.of();
        }
        return List.of(
                remarks.isEmpty()
                        ? fail("no comment says why these %d operations are made", operations)
                        : partial("the comments only repeat what the name and the code say")
                                .likely()
                                .at(remarks.getFirst().span()));
    }

    /// The words that say nothing more than the name and the operations do.
    private static Set<String> known(MigrationSubject migration) {
        Set<String> known = new HashSet<>();
        Stream<String> names = migration.up().stream().flatMap(PurposeDocumented::names);
        Stream.concat(Stream.of(migration.migration().name(), String.join(" ", COMMON)), names)
                .flatMap(each -> Words.of(each).stream())
                .map(Words::stem)
                .forEach(known::add);
        return known;
    }

    private static Stream<String> names(StepSubject step) {
        return Stream.of(step.operation().table(), step.operation().name(), step.operation().kind())
                .map(each -> Objects.toString(each, ""))
                .filter(each -> !each.isEmpty());
    }
}
