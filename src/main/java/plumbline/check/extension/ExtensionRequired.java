package plumbline.check.extension;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Framework;
import plumbline.schema.object.Extension;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Flags what needs an extension that nobody creates.
public final class ExtensionRequired implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "ext-required",
                            Section.EXTENSIONS,
                            Severity.HIGH,
                            "Functions/types used have their extension created")
                    .fixedBy("Write CREATE EXTENSION IF NOT EXISTS into the first migration")
                    .notApplicableWithout("a function, type or operator class of an extension");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        List<Verdict> verdicts = new ArrayList<>();
        service.setsOnPostgres().forEach(set -> judge(service, set, verdicts));
        return verdicts;
    }

    private static void judge(ServiceSubject service, SetSubject set, List<Verdict> verdicts) {
        Map<String, Verdict> first = new LinkedHashMap<>();
        set.migrations().stream()
                .flatMap(each -> each.up().stream())
                .filter(StepSubject::runs)
                .forEach(
                        step ->
                                ExtensionUse.of(step)
                                        .forEach(
                                                (extension, use) ->
                                                        first.computeIfAbsent(
                                                                extension,
                                                                _ ->
                                                                        judge(
                                                                                service, step,
                                                                                extension, use))));
        verdicts.addAll(first.values());
    }

    private static Verdict judge(
            ServiceSubject service, StepSubject step, String extension, String use) {
        boolean there =
                step.before().all(Extension.class).anyMatch(each -> each.name().equals(extension));
        Verdict verdict =
                there
                        ? pass("%s needs %s, which is created before", use, extension)
                        : without(service, step, extension, use);
        return verdict.atMost(step.certainty()).at(step.span());
    }

    private static Verdict without(
            ServiceSubject service, StepSubject step, String extension, String use) {
        Optional<SourceSpan> elsewhere =
                ElsewhereCreated.find(service.sources(), extension, own(service));
        if (elsewhere.isPresent()) {
            return partial("%s needs %s, which is not created before it here", use, extension)
                    .with(Evidence.code(elsewhere.get(), extension + " is created here"));
        }
        Framework framework = step.migration().migration().framework();
        if (framework == Framework.TYPEORM && extension.equals("uuid-ossp")) {
            return partial("%s needs uuid-ossp, which no migration creates", use)
                    .with(Evidence.fact("TypeORM creates it when it connects, if it may"));
        }
        boolean later =
                step.migration()
                        .set()
                        .end()
                        .all(Extension.class)
                        .anyMatch(each -> each.name().equals(extension));
        Verdict verdict =
                later
                        ? fail("%s needs %s, which only a later step creates", use, extension)
                        : fail("%s needs %s, which no migration creates", use, extension);
        return service.isWhole() ? verdict : verdict.likely();
    }

    /// The files of its migrations: what they create later does not help.
    private static Set<String> own(ServiceSubject service) {
        return service.migrations()
                .map(each -> each.migration().file())
                .collect(Collectors.toSet());
    }
}
