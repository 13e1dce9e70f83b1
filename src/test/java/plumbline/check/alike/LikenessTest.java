package plumbline.check.alike;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.Certainty;
import plumbline.analysis.FolderReader;
import plumbline.analysis.profile.Profile;
import plumbline.check.Evidence;
import plumbline.check.Finding;
import plumbline.check.Finding.Waiver;
import plumbline.check.Proposal;
import plumbline.check.Proposal.Exhibit;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.check.Verdict;
import plumbline.check.catalogue.FolderAudit;
import plumbline.check.evaluation.Evaluation.Outcome;
import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.progress.Progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What one look is enough for, and what it is not enough for.
final class LikenessTest {

    private static final String NOTES =
            "CREATE TABLE notes (id bigint PRIMARY KEY, note varchar(40));";
    private static final String BILLS =
            "CREATE TABLE bills (bill_id uuid PRIMARY KEY, payer varchar(40), due date);";

    @TempDir Path home;

    private final FolderAudit judge =
            new FolderAudit(
                    () -> new FolderReader(Frameworks.all(new GrammarSqlReader())), Profile.USUAL);

    /// A service whose migrations have these texts.
    private Outcome service(String name, String... migrations) {
        Path folder = home.resolve(name).resolve("src/main/resources/db/migration");
        try {
            Files.createDirectories(folder);
            for (int i = 0; i < migrations.length; i++) {
                Files.writeString(
                        folder.resolve("V%d__step_%s.sql".formatted(i + 1, name)), migrations[i]);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return judge.of(home.resolve(name), Progress.none()).outcomes().getFirst();
    }

    private static Proposal proposal(Outcome service, String check) {
        return service.proposals().stream()
                .filter(each -> each.check().id().equals(check))
                .findFirst()
                .orElseThrow();
    }

    private static String fact(Outcome service, Proposal proposal) {
        return Likeness.in(service.service()).findFact(proposal).orElseThrow();
    }

    private static String fact(Outcome service, String check) {
        return fact(service, proposal(service, check));
    }

    @Test
    void theSameIsSaidOfTablesAndColumnsThatEachServiceNamesItself() {
        Outcome notes = service("notes", NOTES, "CREATE INDEX by_note ON notes (note);");
        Outcome bills = service("bills", BILLS, "CREATE INDEX bills_due ON bills (due);");

        assertThat(fact(notes, "index-concurrently"))
                .isEqualTo(fact(bills, "index-concurrently"))
                .startsWith("FAIL CERTAIN HIGH\n");
        assertThat(proposal(notes, "index-concurrently").reason())
                .isNotEqualTo(proposal(bills, "index-concurrently").reason());
    }

    @Test
    void howOftenItIsThereMakesNoDifference() {
        Outcome once = service("once", NOTES, "CREATE INDEX by_note ON notes (note);");
        Outcome twice =
                service(
                        "twice",
                        BILLS,
                        "CREATE INDEX by_due ON bills (due);",
                        "CREATE INDEX by_payer ON bills (payer);");

        assertThat(fact(once, "index-concurrently")).isEqualTo(fact(twice, "index-concurrently"));
    }

    @Test
    void nothingIsTheSameInHoweverManyMigrations() {
        Outcome one = service("one", NOTES);
        Outcome more = service("more", BILLS, "COMMENT ON TABLE bills IS 'to be paid';");

        assertThat(fact(one, "drop-table")).isEqualTo(fact(more, "drop-table"));
    }

    @Test
    void whereThereIsNoMigrationNothingWasSearched() {
        Outcome service = service("api", NOTES);
        Exhibit none = searched("the 0 migrations of api and what stands around them");
        Exhibit some = searched("the 3 migrations of api and what stands around them");

        assertThat(fact(service, proposal(Severity.HIGH, Certainty.CERTAIN, none)))
                .isNotEqualTo(fact(service, proposal(Severity.HIGH, Certainty.CERTAIN, some)));
    }

    @Test
    void otherKindsOfPlacesAreAnotherSearch() {
        Outcome service = service("api", NOTES);
        Exhibit three = searched("shell scripts (3), no tests");
        Exhibit two = searched("shell scripts (2), no tests");
        Exhibit tests = searched("shell scripts (3), tests (8)");

        assertThat(fact(service, proposal(Severity.HIGH, Certainty.CERTAIN, three)))
                .isEqualTo(fact(service, proposal(Severity.HIGH, Certainty.CERTAIN, two)))
                .isNotEqualTo(fact(service, proposal(Severity.HIGH, Certainty.CERTAIN, tests)));
    }

    @Test
    void anotherResultIsAnotherFact() {
        Outcome blocking = service("blocking", NOTES, "CREATE INDEX by_note ON notes (note);");
        Outcome calm = service("calm", NOTES, "CREATE INDEX CONCURRENTLY by_note ON notes (note);");

        assertThat(fact(blocking, "index-concurrently"))
                .isNotEqualTo(fact(calm, "index-concurrently"));
    }

    @Test
    void howSureAndHowGraveItIsAreNeverFolded() {
        Outcome service = service("api", NOTES);
        Exhibit exhibit = searched("documents");
        String usual = fact(service, proposal(Severity.HIGH, Certainty.CERTAIN, exhibit));

        assertThat(fact(service, proposal(Severity.HIGH, Certainty.LIKELY, exhibit)))
                .isNotEqualTo(usual);
        assertThat(fact(service, proposal(Severity.LOW, Certainty.CERTAIN, exhibit)))
                .isNotEqualTo(usual);
    }

    @Test
    void aLengthIsNoName() {
        Outcome forty = service("forty", NOTES);
        Outcome eighty =
                service("eighty", "CREATE TABLE bills (id bigint PRIMARY KEY, payer varchar(80));");

        assertThat(fact(forty, "type-varchar-limit"))
                .isNotEqualTo(fact(eighty, "type-varchar-limit"));
    }

    @Test
    void aNameThatIsWhatTheCheckIsAboutStays() {
        Outcome notes = service("notes", NOTES);
        Outcome bills = service("bills", NOTES);

        assertThat(fact(notes, "descriptive-name"))
                .contains("“step notes”")
                .isNotEqualTo(fact(bills, "descriptive-name"));
    }

    @Test
    void oneMoreKindOfPlaceIsAnotherFact() {
        Outcome uuid = service("uuid", BILLS);
        Outcome both = service("both", BILLS, NOTES);

        assertThat(fact(uuid, "type-pk-bigint")).isNotEqualTo(fact(both, "type-pk-bigint"));
    }

    @Test
    void whatSomebodyWaivedIsNotThePassOfOthers() {
        Outcome service = service("api", NOTES);
        Finding passed = finding(Verdict.pass("%s is fine", "notes"), Waiver.NONE);
        Finding waived =
                finding(
                        Verdict.fail("%s is not", "notes"),
                        new Waiver(Waiver.Kind.COMMENT, "empty until March"));

        assertThat(fact(service, passing(List.of(passed))))
                .isNotEqualTo(fact(service, passing(List.of(passed, waived))));
    }

    @Test
    void aSettingThatAColumnIsCalledLikeStaysWhatItIs() {
        Outcome service =
                service("api", "CREATE TABLE modes (id uuid PRIMARY KEY, each text, mode text);");
        Finding each = finding(Verdict.pass("the mode is %s", "each"), Waiver.NONE);
        Finding all = finding(Verdict.pass("the mode is %s", "all"), Waiver.NONE);
        Finding column = finding(Verdict.pass("the mode is %s", "mode"), Waiver.NONE);

        assertThat(fact(service, passing(List.of(each)))).contains("the mode is each");
        assertThat(fact(service, passing(List.of(all)))).contains("the mode is all");
        assertThat(fact(service, passing(List.of(column)))).contains("the mode is □");
    }

    private static Exhibit searched(String where) {
        Evidence nothing = Evidence.absence("a plan", where);
        return new Exhibit(nothing, nothing.note(), Status.FAIL);
    }

    private Proposal proposal(Severity severity, Certainty certainty, Exhibit exhibit) {
        return new Proposal(
                proposal(service("any", NOTES), "drop-table").check(),
                severity,
                Status.FAIL,
                certainty,
                "so it is",
                List.of(exhibit),
                List.of());
    }

    private Proposal passing(List<Finding> findings) {
        return new Proposal(
                proposal(service("any", NOTES), "drop-table").check(),
                Severity.HIGH,
                Status.PASS,
                Certainty.CERTAIN,
                "so it is",
                List.of(),
                findings);
    }

    private static Finding finding(Verdict verdict, Waiver waiver) {
        return new Finding(verdict, Severity.HIGH, null, "", waiver);
    }
}
