package plumbline.report.settling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.FolderReader;
import plumbline.analysis.profile.Profile;
import plumbline.check.catalogue.FolderAudit;
import plumbline.check.evaluation.Audit;
import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.progress.Progress;
import plumbline.report.content.Gathering;
import plumbline.report.content.Imprint;
import plumbline.report.content.Judged;
import plumbline.report.content.Report;
import plumbline.review.action.Review;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Author;
import plumbline.review.score.Formula;
import plumbline.review.statement.SetStatement;
import plumbline.review.statement.StatementSaid;
import plumbline.words.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// What was said of statements reaches what is judged and what is reported.
final class SettlerTest {

    private static final FolderAudit JUDGE =
            new FolderAudit(
                    () -> new FolderReader(Frameworks.all(new GrammarSqlReader())), Profile.USUAL);

    @TempDir Path folder;
    private final Settler settler = new Settler(JUDGE);
    private final Review review = new Review();
    private List<Audit> read = List.of();

    @BeforeEach
    void setUp() throws IOException {
        Path migrations =
                Files.createDirectories(folder.resolve("src/main/resources/db/migration"));
        Files.writeString(migrations.resolve("V1__make.sql"), "CREATE TABLE notes (id bigint);\n");
        Files.writeString(migrations.resolve("V2__odd.sql"), "FROBNICATE everything;\n");
        read = List.of(JUDGE.of(folder, Progress.none()));
    }

    private List<Audit> settled() {
        return settler.settle(read, StatementSaid.all(review), Progress.none());
    }

    private void say(String sql) {
        Subject.OfStatement odd = UnreadStatement.all(Judged.all(read)).getFirst().subject();
        Decision.SetAside said = new Decision.SetAside("a tool of ours", sql);
        Author.of("Ada").act(review, new SetStatement(List.of(odd), said)).ifPresent(review::add);
    }

    private Report report() {
        Imprint imprint = Imprint.of("fleet", Instant.EPOCH, Profile.USUAL, Formula.STRICT, review);
        return Gathering.of(settled(), review, imprint, Words.english());
    }

    @Test
    void whereNothingIsSaidAFolderStaysAsItIs() {
        assertThat(settled().getFirst()).isSameAs(read.getFirst());
    }

    @Test
    void aReportNamesWhatWasSetAsideAndCountsItApart() {
        assertThat(report().openLosses()).isEqualTo(1);

        say("");

        assertThat(report().openLosses()).isZero();
        assertThat(report().losses())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.setAside()).isTrue();
                            assertThat(each.reason())
                                    .contains("set aside by Ada on ", ": a tool of ours");
                        });
    }

    @Test
    void theSameWordIsJudgedOnce() {
        say("DROP TABLE notes;");

        Audit first = settled().getFirst();

        assertThat(first).isNotSameAs(read.getFirst());
        assertThat(settled().getFirst()).isSameAs(first);
        assertThat(report().losses().getFirst().reason()).endsWith("read as: DROP TABLE notes;");
    }
}
