package plumbline.check.testing;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.Pipelines;
import plumbline.analysis.delivery.Searched;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.setting.PipelineFact.Stage;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds models of object mappers and whether a pipeline compares them with the migrations.
public final class EntityDrift implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "test-entity-drift",
                            Section.TESTING,
                            Severity.MEDIUM,
                            "ORM model equals migrated schema")
                    .fixedBy(
                            "let the tool write the missing migration and the pipeline fail when"
                                    + " there is one")
                    .notApplicableWithout("a model of an object mapper");

    private static final Pattern COMPARES =
            Pattern.compile(
                    "migrate"
                        + " diff\\b.*--exit-code|migrations?:generate\\b.*--(check|ch)\\b|schema:log|drizzle-kit"
                        + " check|makemigrations.*--check|diesel print-schema",
                    Pattern.DOTALL);

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        Optional<SourceSpan> model = Models.find(service);
        return model.map(place -> List.of(judge(service, place))).orElseGet(List::of);
    }

    private static Verdict judge(ServiceSubject service, SourceSpan model) {
        return new Pipelines(service)
                .stages().stream()
                        .filter(each -> COMPARES.matcher(each.text()).find())
                        .findFirst()
                        .map(EntityDrift::compared)
                        .orElseGet(() -> notCompared(service, model));
    }

    private static Verdict compared(Stage stage) {
        return pass("a pipeline compares the models with the migrations").at(stage.span()).likely();
    }

    private static Verdict notCompared(ServiceSubject service, SourceSpan model) {
        return partial("models were found but not compared with the migrations; a person must look")
                .at(model)
                .hint()
                .with(
                        Evidence.absence(
                                "a step that compares models with migrations",
                                Searched.around(service)));
    }
}
