package plumbline.check.routine;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.schema.object.Column;
import plumbline.schema.object.Table;
import plumbline.schema.object.Trigger;
import plumbline.schema.state.Naming;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Tells times of the last change that show the time of creation.
public final class UpdateTimeKept implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "trg-automation",
                            Section.ROUTINES,
                            Severity.INFO,
                            "Automation triggers present where policy expects")
                    .fixedBy("Keep the column by a trigger BEFORE UPDATE, or by the ORM")
                    .notApplicableWithout("a column of the last change");

    private static final Set<String> NAMES =
            Set.of("updated_at", "updatedAt", "modified_at", "modifiedAt", "last_modified");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        return service.setsOnPostgres().flatMap(set -> judge(service, set)).toList();
    }

    private static Stream<Verdict> judge(ServiceSubject service, SetSubject set) {
        List<Column> columns =
                set.end().all(Column.class).filter(each -> isAsked(set, each)).toList();
        boolean all = columns.stream().allMatch(each -> Keeping.find(set.end(), each).isPresent());
        Optional<SourceSpan> mapper = all ? Optional.empty() : MapperHooks.find(service);
        return columns.stream().map(each -> judge(set, each, mapper).at(set.place(each)));
    }

    private static boolean isAsked(SetSubject set, Column column) {
        return NAMES.contains(column.name())
                && !column.inherited()
                && set.end()
                        .find(column.table(), Table.class)
                        .filter(each -> !each.assumed() && !each.isPartition())
                        .isPresent();
    }

    private static Verdict judge(SetSubject set, Column column, Optional<SourceSpan> mapper) {
        String named = column.name() + " of " + Naming.of(set.end()).name(column.table());
        Optional<Trigger> trigger = Keeping.find(set.end(), column);
        if (trigger.isPresent()) {
            return pass("the trigger %s keeps %s", trigger.get().name(), named);
        }
        return mapper.map(
                        place ->
                                pass("the ORM keeps %s", named)
                                        .likely()
                                        .with(Evidence.code(place, "the ORM is told so here")))
                .orElseGet(() -> partial("nothing keeps %s when its row changes", named).likely());
    }
}
