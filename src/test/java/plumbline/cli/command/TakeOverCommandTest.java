package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFolder;
import plumbline.review.catalogue.Adjust;
import plumbline.review.catalogue.AuditCatalogue;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.OwnCheck;
import plumbline.review.decision.Place;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Attach;
import plumbline.review.deed.Author;
import plumbline.review.deed.Decide;
import plumbline.review.deed.Define;
import plumbline.review.deed.Switch;
import plumbline.review.deed.Weigh;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// `plumbline compare --take-over`: what the last audit said of its checks comes along.
final class TakeOverCommandTest {

    private static final Cell OWN = new Cell("shop", "own/restored");

    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TwoAudits audits;

    @BeforeEach
    void lastAudit() throws IOException {
        audits = new TwoAudits(folder);
    }

    private static Switch without(String check) {
        return new Switch(List.of(check), new Decision.Unasked("another team asks it"));
    }

    private static Define own(String question) {
        return new Define(
                OWN.check(), new OwnCheck(Section.BACKUP, Severity.HIGH, "Restored", question));
    }

    @Test
    void whatTheAuditSaidOfItsChecksComesAlongWithItsAnswers() {
        Weigh heavier =
                new Weigh(
                        new Subject.OfCheck(TwoAudits.WAIT.check()),
                        new Decision.Weight(Severity.CRITICAL, "our largest tables"));
        audits.rule(
                "last.plumb",
                own("Who rehearsed it?"),
                Decide.one(OWN, Status.PASS, "on Monday"),
                heavier,
                without(TwoAudits.DROP.check()));

        Run run =
                audits.run(
                        "--carry-over",
                        "--take-over",
                        "--who",
                        "tom",
                        "--folder",
                        audits.services());

        assertThat(run.out())
                .containsSubsequence(
                        "what is not asked, and severities (3)",
                        "A check of its own: Restored (HIGH)\n    Who rehearsed it?",
                        "Not asked: ",
                        "another team asks it",
                        " weighs CRITICAL",
                        "our largest tables")
                .contains("Taken over: 1 result, 1 check of its own, 1 check that is not asked, 1")
                .contains("PASS     shop · own/restored");
        assertThat(audits.run("--carry-over", "--folder", audits.services()).out())
                .doesNotContain("severities (")
                .contains("Questions");
    }

    @Test
    void itIsOneActionOfWhoeverTookItOver() {
        Weigh heavier =
                new Weigh(
                        new Subject.OfCheck(TwoAudits.WAIT.check()),
                        new Decision.Weight(Severity.CRITICAL, "our largest tables"));
        audits.rule(
                "last.plumb", own("Who rehearsed it?"), heavier, without(TwoAudits.DROP.check()));

        audits.run("--take-over", "--who", "tom", "--folder", audits.services());

        try (Audit audit = AuditFolder.read(folder.resolve("now.plumb"))) {
            AuditCatalogue now = AuditCatalogue.of(audit.review());
            assertThat(now.own()).containsKey(OWN.check());
            assertThat(now.findNotAsked(TwoAudits.DROP.check()))
                    .hasValueSatisfying(
                            each -> {
                                assertThat(each.reason()).isEqualTo("another team asks it");
                                assertThat(each.who()).isEqualTo("tom");
                            });
            assertThat(now.findWeight(TwoAudits.WAIT.check())).contains(heavier.weight());
            assertThat(audit.review().actions()).hasSize(1);
            assertThat(audit.review().find(Place.of(TwoAudits.WAIT, Aspect.RESULT))).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html"})
    void reportsTellIt(String format) {
        audits.rule("last.plumb", own("Who rehearsed it?"), without(TwoAudits.DROP.check()));
        audits.run("--take-over", "--who", "tom", "--folder", audits.services());

        Run report =
                Run.of(
                        new DesktopDouble(),
                        "report",
                        folder.resolve("now.plumb").toString(),
                        "--folder",
                        audits.services(),
                        "--format",
                        format);

        assertThat(report.out().replaceAll("<[^>]*>", " "))
                .contains("Taken over from an earlier audit")
                .contains("1 result, 1 check of its own, 1 check that is not asked (tom, ");
    }

    @Test
    void whatIsTakenForGrantedComesAlongAndTheReportIsJudgedByIt() {
        audits.rule(
                "last.plumb",
                new Adjust("postgresql", new Decision.Setting("13-16", "the hosts say so")));

        assertThat(audits.run("--take-over", "--who", "tom", "--folder", audits.services()).out())
                .contains("Taken for granted: postgresql = 13-16")
                .contains("1 setting of the profile");
        Run report =
                Run.of(
                        new DesktopDouble(),
                        "report",
                        folder.resolve("now.plumb").toString(),
                        "--folder",
                        audits.services(),
                        "--format",
                        "json");

        JsonNode postgresql = JsonMapper.shared().readTree(report.out()).path("profile").path(0);
        assertThat(postgresql.path("value").asString()).isEqualTo("13-16");
        assertThat(postgresql.path("origin").asString()).isEqualTo("auditor");
        assertThat(postgresql.path("place").asString())
                .startsWith("tom ")
                .endsWith("the hosts say so");
    }

    @Test
    void whatTheNextAuditSaysOtherwiseIsAQuestionAndStays() {
        audits.rule("last.plumb", own("Who rehearsed it?"), without(TwoAudits.DROP.check()));
        audits.rule("now.plumb", own("Was it ever rehearsed?"));

        Run run = audits.run("--take-over", "--folder", audits.services());

        assertThat(run.out())
                .containsSubsequence("Restored", "this audit says something else")
                .contains("Taken over: 1 result, 1 check that is not asked.");
        try (Audit audit = AuditFolder.read(folder.resolve("now.plumb"))) {
            assertThat(AuditCatalogue.of(audit.review()).findOwn(OWN.check()))
                    .hasValueSatisfying(
                            each -> assertThat(each.question()).startsWith("Was it ever"));
        }
    }

    @Test
    void aCheckThatAsksSomethingElseOrIsGoneIsAQuestion() {
        audits.rule("last.plumb", without(TwoAudits.WAIT.check()), without("of-old"));
        audits.create("other.plumb", "d9", "d2").close();

        String out =
                Run.of(
                                new DesktopDouble(),
                                "compare",
                                folder.resolve("last.plumb").toString(),
                                folder.resolve("other.plumb").toString(),
                                "--carry-over")
                        .out();

        assertThat(out)
                .containsSubsequence(
                        "(2)",
                        "the check asks something else now",
                        "Not asked: of-old",
                        "not have");
    }

    @Test
    void programsReadWhatWasSaidOfChecks() {
        audits.rule("last.plumb", without(TwoAudits.DROP.check()));

        JsonNode carried =
                JsonMapper.shared()
                        .readTree(audits.run("--take-over", "--format", "json").out())
                        .path("carryOver");

        assertThat(carried.path("taken").asBoolean()).isTrue();
        JsonNode first = carried.path("rulings").path(0);
        assertThat(first.path("kind").asString()).isEqualTo("not-asked");
        assertThat(first.path("check").asString()).isEqualTo("drop-table");
        assertThat(first.path("reason").asString()).isEqualTo("another team asks it");
        assertThat(first.path("obstacles")).isEmpty();
    }

    @Test
    void filesThatAreEvidenceComeAlong() throws IOException {
        audits.rule("last.plumb", own("Who rehearsed it?"));
        String sha;
        try (Audit audit = AuditFolder.open(folder.resolve("last.plumb"))) {
            sha = audit.keep("log.txt", new ByteArrayInputStream(new byte[] {1, 2, 3}));
            EvidenceItem file =
                    new EvidenceItem(
                            EvidenceItem.Kind.FILE, "", Status.PASS, Instant.EPOCH, null, sha);
            audit.perform(Author.of("mia"), new Attach(List.of(TwoAudits.WAIT), "e-file", file));
        }

        audits.run("--take-over", "--folder", audits.services());

        try (Audit audit = AuditFolder.read(folder.resolve("now.plumb"))) {
            assertThat(audit.review().find(Place.of(TwoAudits.WAIT, Aspect.EVIDENCE, "e-file")))
                    .isPresent();
            assertThat(audit.findAttachment(sha)).isPresent();
            assertThat(audit.verify()).isEmpty();
        }
    }
}
