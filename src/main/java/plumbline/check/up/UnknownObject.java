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

import java.util.ArrayList;
import java.util.List;

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

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        List<Verdict> all = new ArrayList<>();
        for (SetDependencies set : service.dependencies()) {
            set.violations().forEach(each -> all.add(early(each)));
            set.outside().forEach(each -> all.add(missing(service, each)));
            if (all.isEmpty() && !set.uses().isEmpty()) {
                all.add(
                        pass("all that the migrations use is made before")
                                .at(set.uses().getFirst().occasion().span()));
            }
        }
        return all;
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
    private static Verdict missing(ServiceSubject service, MissingName missing) {
        boolean column = missing.name().contains(".") && !missing.relation();
        Verdict verdict =
                column && service.isWhole()
                        ? fail("%s is used here, and no migration makes it", missing.name())
                        : partial(
                                "%s is used here, and no migration of this service makes it",
                                missing.name());
        return verdict.at(missing.occasion().span()).atMost(missing.certainty());
    }
}
