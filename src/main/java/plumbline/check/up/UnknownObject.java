package plumbline.check.up;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.dependency.MissingName;
import plumbline.analysis.dependency.OrderViolation;
import plumbline.analysis.dependency.SetDependencies;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Migration;
import plumbline.operation.Dialect;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Flags names that mean nothing by the time a migration uses them.
public final class UnknownObject implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "unknown-object",
                            Section.UP_FUNCTION,
                            Severity.HIGH,
                            "Every column, type and function used exists by then")
                    .fixedBy("Create it first, or correct the name")
                    .notApplicableWithout("a use of an object");

    /// Where runners keep what was applied.
    private static final Set<String> OF_RUNNERS =
            Set.of(
                    "flyway_schema_history",
                    "schema_version",
                    "databasechangelog",
                    "databasechangeloglock",
                    "schema_migrations",
                    "knex_migrations",
                    "knex_migrations_lock",
                    "SequelizeMeta",
                    "typeorm_metadata",
                    "_prisma_migrations",
                    "__diesel_schema_migrations",
                    "goose_db_version",
                    "gorp_migrations");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        List<Verdict> all = new ArrayList<>();
        for (SetDependencies set : service.dependencies()) {
            if (isOnPostgres(set)) {
                judge(service, set, all);
            }
        }
        return all;
    }

    private static boolean isOnPostgres(SetDependencies set) {
        return set.history().set().set().dialect() == Dialect.POSTGRESQL
                && !set.label().startsWith("cockroach");
    }

    private static void judge(ServiceSubject service, SetDependencies set, List<Verdict> all) {
        int before = all.size();
        set.violations().stream()
                .filter(each -> !areAlternatives(each))
                .forEach(each -> all.add(early(each)));
        Set<String> told = new HashSet<>();
        for (MissingName each : set.outside()) {
            if (isMeant(service, each) && told.add(each.name())) {
                all.add(missing(service, set, each));
            }
        }
        if (all.size() == before && !set.uses().isEmpty()) {
            all.add(
                    pass("all that the migrations use is made before")
                            .at(set.uses().getFirst().occasion().span()));
        }
    }

    /// Not the catalogue of the server, nor what a statement names for itself.
    private static boolean isMeant(ServiceSubject service, MissingName missing) {
        String name = missing.name();
        if (name.startsWith("pg_")
                || name.equals("values")
                || name.startsWith("information_schema.")
                || OF_RUNNERS.contains(name.substring(name.lastIndexOf('.') + 1))
                || TriggerFunctions.isOfServer(name)) {
            return false;
        }
        SourceSpan span = missing.occasion().span();
        Pattern own =
                Pattern.compile(
                        "(?i)(?<![\\w.])\"?"
                                + Pattern.quote(name)
                                + "\"?\\s*(\\([^()]*\\)\\s*)?AS\\s+((NOT\\s+)?MATERIALIZED\\s*)?\\(");
        return service.sources()
                .findDocument(span.file())
                .map(document -> document.text().substring(span.start(), span.end()))
                .filter(text -> own.matcher(text).find())
                .isEmpty();
    }

    /// Environments that have folders of their own run one of two files of a version.
    private static boolean areAlternatives(OrderViolation violation) {
        Migration user = violation.user().migration();
        Migration other = violation.other().migration();
        return !user.version().isEmpty()
                && user.version().equals(other.version())
                && !user.file().equals(other.file());
    }

    private static Verdict early(OrderViolation violation) {
        String format =
                switch (violation.kind()) {
                    case MADE_LATER -> "%s is used here and made only later, in %s";
                    case GONE_EARLIER -> "%s is used here after %s dropped or renamed it";
                };
        return fail(format, violation.object(), violation.other().migration().name())
                .at(violation.used())
                .atMost(violation.certainty())
                .with(Evidence.code(violation.cause(), violation.other().migration().name()));
    }

    /// A table may be that of another service, a column of a known table cannot.
    private static Verdict missing(
            ServiceSubject service, SetDependencies set, MissingName missing) {
        boolean column = missing.name().contains(".") && !missing.relation();
        boolean function = missing.name().endsWith("()");
        boolean sure = function ? !TriggerFunctions.mayBeElsewhere(set) : column;
        Verdict verdict =
                sure && service.isWhole()
                        ? fail("%s is used here, and no migration makes it", missing.name())
                        : partial(
                                "%s is used here, and no migration of this service makes it",
                                missing.name());
        return verdict.at(missing.occasion().span()).atMost(missing.certainty());
    }
}
