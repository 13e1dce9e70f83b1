package plumbline.check.testing;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.Pipelines;
import plumbline.analysis.delivery.Searched;
import plumbline.analysis.model.ModelComparison;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.setting.PipelineFact.Stage;
import plumbline.setting.model.Model;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Compares the models of object mappers with the tables after the last migration.
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
        Optional<Stage> stage =
                new Pipelines(service)
                        .stages().stream()
                                .filter(each -> COMPARES.matcher(each.text()).find())
                                .findFirst();
        ModelComparison comparison = ModelComparison.of(service);
        if (comparison.compared().isEmpty()) {
            return ModelSigns.find(service)
                    .map(place -> List.of(notCompared(service, stage, place)))
                    .orElseGet(List::of);
        }
        if (!comparison.differences().isEmpty()) {
            return comparison.differences().stream()
                    .map(each -> stage.isPresent() ? Drifts.told(each).hint() : Drifts.told(each))
                    .toList();
        }
        return List.of(stage.map(EntityDrift::compared).orElseGet(() -> same(comparison)));
    }

    private static Verdict compared(Stage stage) {
        return pass("a pipeline compares the models with the migrations").at(stage.span()).likely();
    }

    private static Verdict same(ModelComparison comparison) {
        List<Model> models = comparison.compared();
        String mappers =
                models.stream()
                        .map(each -> each.mapper().title())
                        .distinct()
                        .collect(Collectors.joining(" and "));
        long columns = models.stream().mapToLong(each -> each.columns().size()).sum();
        return pass(
                        "the migrations make what the models say (%s: models %d, columns %d)",
                        mappers, models.size(), columns)
                .at(models.getFirst().span())
                .likely();
    }

    private static Verdict notCompared(
            ServiceSubject service, Optional<Stage> stage, SourceSpan model) {
        return stage.map(EntityDrift::compared)
                .orElseGet(
                        () ->
                                partial(
                                                "models were found that Plumbline cannot compare"
                                                    + " with the migrations; a person must look")
                                        .at(model)
                                        .hint()
                                        .with(
                                                Evidence.absence(
                                                        "a step that compares models with"
                                                                + " migrations",
                                                        Searched.around(service))));
    }
}
