package plumbline.check.config;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Configured;
import plumbline.framework.Framework;
import plumbline.framework.TransactionRule;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Flags TypeORM migrations that set their own transaction where the mode forbids it.
public final class TypeormTransactionOverride implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "cfg-typeorm-tx-override",
                            Section.CONFIGURATION,
                            Severity.HIGH,
                            "Per-migration override legal for the mode")
                    .fixedBy("set migrationsTransactionMode to each")
                    .notApplicableWithout("a set of TypeORM");

    private static final Pattern SET =
            Pattern.compile("\\btransaction\\s*(:\\s*boolean\\s*)?=\\s*false");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        return service.sets().stream()
                .filter(each -> each.set().framework() == Framework.TYPEORM)
                .flatMap(each -> judge(each))
                .toList();
    }

    private static Stream<Verdict> judge(SetSubject set) {
        Configured<TransactionRule> mode = set.set().settings().transactions();
        if (mode.value() == TransactionRule.EACH_MIGRATION
                || mode.value() == TransactionRule.NONE) {
            return Stream.of(
                    pass("the mode is %s, which allows it", mode.value().id()).at(mode.span()));
        }
        List<Verdict> found =
                set.migrations().stream()
                        .filter(each -> each.migration().transaction() != null)
                        .map(each -> judge(each, mode))
                        .toList();
        return found.isEmpty()
                ? Stream.of(pass("no migration sets a transaction of its own"))
                : found.stream();
    }

    private static Verdict judge(MigrationSubject migration, Configured<TransactionRule> mode) {
        boolean wanted = Boolean.TRUE.equals(migration.migration().transaction());
        if (wanted) {
            return pass("%s asks for the transaction that it gets", migration.migration().name());
        }
        Verdict verdict =
                fail(
                        "%s sets transaction = false, and TypeORM throws"
                                + " ForbiddenTransactionModeOverrideError in mode all",
                        migration.migration().name());
        return (mode.value() == TransactionRule.UNKNOWN
                        ? verdict.hint()
                        : mode.origin() == Configured.Origin.UNKNOWN ? verdict.likely() : verdict)
                .at(place(migration));
    }

    private static SourceSpan place(MigrationSubject migration) {
        SourceSpan place = migration.place();
        return migration.findDocument().flatMap(each -> find(each)).orElse(place);
    }

    private static Optional<SourceSpan> find(SourceDocument document) {
        Matcher set = SET.matcher(document.text());
        return set.find() ? Optional.of(document.span(set.start(), set.end())) : Optional.empty();
    }
}
