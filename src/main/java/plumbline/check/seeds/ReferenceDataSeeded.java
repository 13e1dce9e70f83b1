package plumbline.check.seeds;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.DataOperation;
import plumbline.setting.SeedFact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Collects hints that reference data is seeded.
public final class ReferenceDataSeeded implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "seed-present",
                            Section.SEEDS,
                            Severity.LOW,
                            "Reference data seeded (roles, permissions, config)")
                    .fixedBy("insert what the code relies on in a migration, the rest in seeds")
                    .answeredByHand()
                    .notApplicableWithout("a migration");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        return List.of(
                findFile(service)
                        .or(() -> findInsert(service))
                        .orElseGet(() -> nothing(service))
                        .hint());
    }

    private static Optional<Verdict> findFile(ServiceSubject service) {
        return service.surroundings().all(SeedFact.File.class).stream()
                .min(Comparator.comparing(SeedFact.File::demonstration))
                .map(each -> file(each).at(each.span()));
    }

    private static Verdict file(SeedFact.File file) {
        return pass(
                "%s seeds %sdata; a person has to say whether it is all that the code needs",
                file.path(), file.demonstration() ? "demonstration " : "");
    }

    private static Optional<Verdict> findInsert(ServiceSubject service) {
        return service.migrations()
                .flatMap(each -> each.up().stream())
                .filter(each -> each.runs() && each.operation() instanceof DataOperation.Insert)
                .findFirst()
                .map(
                        each ->
                                pass("a migration inserts rows; a person has to say whether that is"
                                                + " all")
                                        .at(each.span()));
    }

    private static Verdict nothing(ServiceSubject service) {
        return partial("nothing seeds reference data; a person has to say whether any is needed")
                .with(
                        Evidence.absence(
                                "files of seeds and INSERT",
                                "the migrations of " + service.name() + " and its folder"));
    }
}
