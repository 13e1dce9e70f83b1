package plumbline.check.index;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.Table;
import plumbline.schema.state.Naming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells tables whose indexes are full of rows that nobody looks for.
public final class PartialIndexes implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "idx-partial",
                            Section.INDEXES,
                            Severity.INFO,
                            "Partial indexes for skewed status/soft delete")
                    .fixedBy("Index the few rows that are asked for: WHERE deleted_at IS NULL")
                    .notApplicableWithout("soft delete or a status column");

    private static final Pattern DELETED =
            Pattern.compile("deleted_at|deletedAt|is_deleted|isDeleted|deleted|archived_at");

    private static final Pattern STATUS = Pattern.compile("(\\w+_)?status");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        return service.setsOnPostgres().flatMap(PartialIndexes::judge).toList();
    }

    /// Soft delete is skewed in any table; of states only some are, so that one index is enough to
    /// show that somebody thought of it.
    private static Stream<Verdict> judge(SetSubject set) {
        List<Verdict> verdicts = new ArrayList<>();
        List<Index> partial =
                set.end()
                        .all(Index.class)
                        .filter(each -> each.definition().predicate() != null)
                        .toList();
        partial.forEach(
                each -> verdicts.add(pass("%s is partial", each.name()).at(set.place(each))));
        set.end()
                .all(Column.class)
                .filter(each -> isAsked(set, each, partial))
                .forEach(each -> verdicts.add(without(set, each)));
        return verdicts.stream();
    }

    private static boolean isAsked(SetSubject set, Column column, List<Index> partial) {
        boolean asked =
                DELETED.matcher(column.name()).matches()
                        ? partial.stream().noneMatch(each -> each.table() == column.table())
                        : STATUS.matcher(column.name()).matches() && partial.isEmpty();
        return asked
                && !column.inherited()
                && set.end()
                        .find(column.table(), Table.class)
                        .filter(t -> !t.assumed())
                        .isPresent();
    }

    private static Verdict without(SetSubject set, Column column) {
        return partial(
                        "%s has %s and no partial index",
                        Naming.of(set.end()).name(column.table()), column.name())
                .at(set.place(column));
    }
}
