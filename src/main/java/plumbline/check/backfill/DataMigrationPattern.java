package plumbline.check.backfill;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.setting.DocumentFact;
import plumbline.setting.PackageFact;
import plumbline.source.SourceFile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Looks for a place where a service says how it migrates data.
public final class DataMigrationPattern implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "data-migration-pattern",
                            Section.DATA_MIGRATION,
                            Severity.INFO,
                            "Service has a data-migration convention")
                    .fixedBy(
                            "Write down where backfills live, how they are run and who looks after"
                                    + " them")
                    .notApplicableWithout("a migration of a database with rows that matter")
                    .answeredByHand();

    private static final Pattern WORDS = Pattern.compile("(?i)back-?fill|data[ _-]?migrat");
    private static final Pattern FOLDER =
            Pattern.compile("(?i)(?:.*/)?(?:back-?fills?|data[_-]?migrat(?:ions?|e))/[^/]+");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        if (!service.profile().hasProductionData() || service.migrations().findAny().isEmpty()) {
            return List.of();
        }
        return List.of(
                findDocument(service)
                        .or(() -> findScript(service))
                        .or(() -> findFolder(service))
                        .map(found -> pass("the service says how it migrates data").with(found))
                        .orElseGet(() -> partial("nothing says how this service migrates data"))
                        .hint());
    }

    private static Optional<Evidence> findDocument(ServiceSubject service) {
        return service.surroundings().all(DocumentFact.Heading.class).stream()
                .filter(each -> WORDS.matcher(each.text()).find())
                .findFirst()
                .map(each -> Evidence.document(each.span(), "a heading about migrating data"));
    }

    private static Optional<Evidence> findScript(ServiceSubject service) {
        return service.surroundings().all(PackageFact.Script.class).stream()
                .filter(each -> WORDS.matcher(each.name()).find())
                .findFirst()
                .map(each -> Evidence.configuration(each.span(), "a script that migrates data"));
    }

    private static Optional<Evidence> findFolder(ServiceSubject service) {
        return service.sources().below(service.home()).stream()
                .map(SourceFile::relativePath)
                .filter(path -> FOLDER.matcher(path).matches())
                .findFirst()
                .map(path -> Evidence.fact("there is " + path));
    }
}
