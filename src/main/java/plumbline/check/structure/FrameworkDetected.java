package plumbline.check.structure;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Configured;
import plumbline.framework.Framework;
import plumbline.framework.MigrationSet;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Says which tool runs the migrations, and flags two of them or one without its configuration.
public final class FrameworkDetected implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "framework-detected",
                            Section.FILE_STRUCTURE,
                            Severity.INFO,
                            "Migration framework recognised")
                    .fixedBy("declare the framework and its directory in its configuration")
                    .notApplicableWithout("migrations");

    private static final Set<Framework> CONFIGURED =
            EnumSet.of(Framework.KNEX, Framework.TYPEORM, Framework.SEQUELIZE, Framework.DRIZZLE);

    private static final Set<Framework> WITHOUT_RUNNER =
            EnumSet.of(Framework.SQL_PAIRS, Framework.PLAIN_SQL);

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        List<SetSubject> running =
                service.sets().stream().filter(each -> !each.migrations().isEmpty()).toList();
        List<MigrationSet> sets =
                (running.isEmpty() ? service.sets() : running)
                        .stream().map(SetSubject::set).toList();
        Set<Framework> frameworks =
                sets.stream()
                        .map(MigrationSet::framework)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Framework.class)));
        if (frameworks.size() > 1) {
            return List.of(several(frameworks, sets));
        }
        return sets.stream().limit(1).map(each -> one(each, sets)).toList();
    }

    private static Verdict several(Set<Framework> frameworks, List<MigrationSet> sets) {
        String titles =
                frameworks.stream().map(Framework::title).collect(Collectors.joining(" and "));
        Verdict verdict = partial("%s keep migrations of this service side by side", titles);
        for (MigrationSet set : sets) {
            String note = set.framework().title() + " runs " + Places.folders(set);
            verdict = verdict.with(evidence(set, note));
        }
        return verdict;
    }

    private static Verdict one(MigrationSet set, List<MigrationSet> all) {
        String title = set.framework().title();
        String folders = Places.folders(set);
        if (WITHOUT_RUNNER.contains(set.framework())) {
            return partial("%s holds migrations in SQL, and nothing says what runs them", folders)
                    .likely()
                    .with(evidence(set, title + " in " + folders));
        }
        boolean bare = all.stream().allMatch(each -> each.settings().configFiles().isEmpty());
        if (bare && CONFIGURED.contains(set.framework())) {
            return partial("%s holds migrations of %s without its configuration", folders, title)
                    .likely();
        }
        return pass("%s runs the migrations in %s", title, folders)
                .with(evidence(set, title + " runs " + folders));
    }

    private static Evidence evidence(MigrationSet set, String note) {
        List<Configured<String>> folders = set.settings().directories();
        return folders.isEmpty()
                ? Evidence.fact(note)
                : Evidence.configured(folders.getFirst(), note);
    }
}
