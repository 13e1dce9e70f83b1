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
import plumbline.schema.state.SchemaState;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks for indexes over several columns, for a person who knows the queries.
public final class CompositeIndexes implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "idx-composite",
                            Section.INDEXES,
                            Severity.INFO,
                            "Composite indexes for common filters")
                    .fixedBy("Index what is filtered and sorted together: (tenant_id, created_at)")
                    .notApplicableWithout("a tenant column or an index over several columns")
                    .answeredByHand();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        return service.setsOnPostgres().flatMap(CompositeIndexes::judge).toList();
    }

    private static Stream<Verdict> judge(SetSubject set) {
        SchemaState end = set.end();
        List<Index> composite =
                end.all(Index.class)
                        .filter(each -> each.definition().keys().size() > 1)
                        .filter(each -> each.constraint() == 0 || isOfTenants(set, each))
                        .toList();
        if (!composite.isEmpty()) {
            return composite.stream().map(each -> good(set, each));
        }
        return findTenant(set)
                .map(
                        column ->
                                partial(
                                                "no index is over several columns, while %s tells"
                                                        + " tenants apart",
                                                Naming.of(end).name(column.table()))
                                        .at(set.place(column)))
                .stream();
    }

    /// Whether what keeps rows unique also finds those of a tenant.
    private static boolean isOfTenants(SetSubject set, Index index) {
        return set.end()
                .find(index.definition().keys().getFirst().column(), Column.class)
                .filter(each -> set.profile().isTenantColumn(each.name()))
                .isPresent();
    }

    private static Verdict good(SetSubject set, Index index) {
        return pass("%s is over several columns", index.name()).at(set.place(index));
    }

    private static Optional<Column> findTenant(SetSubject set) {
        return set.end()
                .all(Column.class)
                .filter(each -> set.profile().isTenantColumn(each.name()))
                .filter(each -> isMade(set, each))
                .findFirst();
    }

    private static boolean isMade(SetSubject set, Column column) {
        return set.end()
                .find(column.table(), Table.class)
                .filter(each -> !each.assumed())
                .isPresent();
    }
}
