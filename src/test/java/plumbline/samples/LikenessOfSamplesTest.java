package plumbline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.analysis.FolderReader;
import plumbline.analysis.profile.Profile;
import plumbline.check.alike.Likeness;
import plumbline.check.catalogue.FolderAudit;
import plumbline.check.evaluation.Evaluation.Outcome;
import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.progress.Progress;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How many verdicts an auditor of many services has to give for each check.
final class LikenessOfSamplesTest {

    @Test
    void elevenServicesComeDownToAboutTwoFactsForACheck() {
        List<Outcome> services =
                new FolderAudit(
                                () -> new FolderReader(Frameworks.all(new GrammarSqlReader())),
                                Profile.USUAL)
                        .of(Path.of("sample-projects/soc-platform"), Progress.none())
                        .outcomes();

        Map<String, Set<String>> facts = new HashMap<>();
        services.forEach(each -> add(each, facts));

        assertThat(services).hasSize(11);
        int checks = facts.size();
        int all = facts.values().stream().mapToInt(Set::size).sum();
        long one = facts.values().stream().filter(each -> each.size() == 1).count();
        assertThat(all).isBetween(2 * checks, 9 * checks / 4);
        assertThat(one).isGreaterThan(checks * 2L / 5);
        assertThat(facts.get("index-concurrently")).hasSizeGreaterThan(4);
    }

    private static void add(Outcome service, Map<String, Set<String>> facts) {
        Likeness likeness = Likeness.in(service.service());
        service.proposals()
                .forEach(
                        each ->
                                facts.computeIfAbsent(each.check().id(), _ -> new HashSet<>())
                                        .add(likeness.findFact(each).orElse(service.toString())));
    }
}
