package plumbline.check.config;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.MigrationSettings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Flags sets of migrations whose configuration cannot be found.
public final class DevelopmentConfigured implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "cfg-dev-env",
                            Section.CONFIGURATION,
                            Severity.LOW,
                            "Development configuration present")
                    .fixedBy("commit a configuration that works with a local server")
                    .notApplicableWithout("a tool that needs a configuration file");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        return service.sets().stream().flatMap(each -> judge(each).stream()).toList();
    }

    private static Optional<Verdict> judge(SetSubject set) {
        MigrationSettings settings = set.set().settings();
        Optional<Block> block =
                Block.of(set).min(Comparator.comparing(each -> -each.reach().ordinal()));
        if (block.isPresent()) {
            return Optional.of(pass("%s is there", block.get().title()).at(block.get().place()));
        }
        if (!settings.configFiles().isEmpty()) {
            return Optional.of(pass("%s is there", settings.configFiles().getFirst()).likely());
        }
        return Tools.needsConfiguration(set.set().framework())
                ? Optional.of(nothing(set))
                : Optional.empty();
    }

    private static Verdict nothing(SetSubject set) {
        String tool = set.set().framework().title();
        return fail("no configuration of %s was found", tool)
                .likely()
                .with(Evidence.absence("a configuration of " + tool, "the folder of the service"));
    }
}
