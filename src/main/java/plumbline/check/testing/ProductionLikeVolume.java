package plumbline.check.testing;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.notApplicable;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.Searched;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.setting.DocumentFact;
import plumbline.setting.DocumentFact.Topic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Collects hints that migrations are tried on data like that of production.
public final class ProductionLikeVolume implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "test-production-like",
                            Section.TESTING,
                            Severity.MEDIUM,
                            "Tested on production-like volume")
                    .fixedBy("rehearse on a masked copy of production and write down the times")
                    .answeredByHand()
                    .notApplicableWithout("production data");

    private static final Pattern TIME =
            Pattern.compile("(?i)\\d\\s?(ms|s|sec|seconds?|m|min|minutes?|h|hours?)\\b");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        if (!service.profile().hasProductionData()) {
            return List.of(notApplicable("the profile says that there is no production data"));
        }
        List<DocumentFact.Statement> said =
                service.surroundings().all(DocumentFact.Statement.class).stream()
                        .filter(each -> !each.open())
                        .filter(ProductionLikeVolume::isOnMigrations)
                        .toList();
        return List.of(
                find(said, Topic.DURATION)
                        .or(() -> find(said, Topic.REHEARSAL).filter(each -> isTimed(each)))
                        .map(each -> found(each, "how long migrations take"))
                        .or(() -> find(said, Topic.REHEARSAL).map(each -> partly(each)))
                        .orElseGet(() -> nothing(service))
                        .hint());
    }

    private static boolean isOnMigrations(DocumentFact.Statement said) {
        return said.topics().contains(Topic.MIGRATION)
                || said.heading().toLowerCase(Locale.ROOT).contains("migrat");
    }

    private static boolean isTimed(DocumentFact.Statement said) {
        return TIME.matcher(said.text()).find();
    }

    private static Optional<DocumentFact.Statement> find(
            List<DocumentFact.Statement> said, Topic topic) {
        return said.stream().filter(each -> each.topics().contains(topic)).findFirst();
    }

    private static Verdict found(DocumentFact.Statement said, String what) {
        return pass("a document tells %s; a person has to say on which data", what).at(said.span());
    }

    private static Verdict partly(DocumentFact.Statement said) {
        return partial(
                        "a document tells of a rehearsal without times; a person has to say on"
                                + " which data")
                .at(said.span());
    }

    private static Verdict nothing(ServiceSubject service) {
        return fail("nothing tells of a run on data like that of production; a person has to"
                        + " answer")
                .with(
                        Evidence.absence(
                                "a rehearsal of migrations or its times",
                                Searched.documents(service)));
    }
}
