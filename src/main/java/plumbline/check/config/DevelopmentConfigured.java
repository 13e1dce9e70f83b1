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
import plumbline.setting.PackageFact.Script;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private static final Pattern FILE =
            Pattern.compile(
                    "(^|/)(knexfile|ormconfig|data-?source|\\.sequelizerc|prisma\\.config|drizzle\\.config)"
                        + "[\\w.-]{0,20}$");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        return service.sets().stream().flatMap(each -> judge(service, each).stream()).toList();
    }

    private static Optional<Verdict> judge(ServiceSubject service, SetSubject set) {
        MigrationSettings settings = set.set().settings();
        Optional<Block> block = Block.of(set).max(Comparator.comparing(Block::reach));
        if (block.isPresent()) {
            return Optional.of(pass("%s is there", block.get().title()).at(block.get().place()));
        }
        if (!settings.configFiles().isEmpty()) {
            return Optional.of(pass("%s is there", settings.configFiles().getFirst()).likely());
        }
        Optional<String> file =
                service.sources().listing(service.home()).stream()
                        .filter(each -> FILE.matcher(each).find())
                        .findFirst();
        if (file.isPresent()) {
            return Optional.of(pass("%s is there", file.get()).hint());
        }
        return Tools.needsConfiguration(set.set().framework()) && isRunByTool(service)
                ? Optional.of(nothing(set))
                : Optional.empty();
    }

    /// Whether a script uses the command line of a tool; code that migrates holds its settings.
    private static boolean isRunByTool(ServiceSubject service) {
        return service.surroundings().all(Script.class).stream()
                .flatMap(each -> each.commands().stream())
                .anyMatch(each -> !each.tool().equals("program"));
    }

    private static Verdict nothing(SetSubject set) {
        String tool = set.set().framework().title();
        return fail("no configuration of %s was found", tool)
                .likely()
                .with(Evidence.absence("a configuration of " + tool, "the folder of the service"));
    }
}
