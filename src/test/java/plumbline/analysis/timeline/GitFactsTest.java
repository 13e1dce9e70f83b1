package plumbline.analysis.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.Certainty;
import plumbline.analysis.timeline.TimelineFact.EditedLater;
import plumbline.analysis.timeline.TimelineFact.OutOfOrder;
import plumbline.analysis.timeline.TimelineFact.SameCommit;
import plumbline.source.git.GitFolder;

import java.nio.file.Files;
import java.nio.file.Path;

@SuppressWarnings("NullAway.Init") // JUnit fills the fields
final class GitFactsTest {

    @TempDir private Path root;
    private GitFolder git;
    private Timed folder;

    @BeforeEach
    void begin() throws Exception {
        git = GitFolder.create(root);
        folder = new Timed(root);
    }

    @AfterEach
    void end() {
        git.close();
    }

    private void commit(String version, int hour) throws Exception {
        folder.write(version + "_x");
        git.commit("add " + version, hour, "Ada");
    }

    @Test
    void whatCameAfterOthersThatRunBehindItIsOutOfOrder() throws Exception {
        commit("20260301100000", 0);
        commit("20260301130000", 1);
        commit("20260301120000", 2);

        SetTimeline timeline = folder.timeline();

        assertThat(timeline.all(OutOfOrder.class))
                .singleElement()
                .satisfies(
                        fact -> {
                            assertThat(fact.late().migration().version())
                                    .isEqualTo("20260301120000");
                            assertThat(Timed.versions(fact.overtaken()))
                                    .containsExactly("20260301130000");
                            assertThat(fact.count()).isEqualTo(1);
                            assertThat(fact.certainty()).isEqualTo(Certainty.CERTAIN);
                        });
        assertThat(Timed.versions(timeline.order(Axis.GIT).placed()))
                .containsExactly("20260301100000", "20260301130000", "20260301120000");
        assertThat(Timed.versions(timeline.order(Axis.NAME_TIME).placed()))
                .containsExactly("20260301100000", "20260301120000", "20260301130000");
        assertThat(timeline.order(Axis.GIT).gap()).isNull();
    }

    @Test
    void whatIsNotCommittedYetMayBeOutOfOrderToo() throws Exception {
        commit("20260301100000", 0);
        commit("20260301130000", 1);
        folder.write("20260301120000_x");

        assertThat(folder.timeline().all(OutOfOrder.class))
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact.late().git())
                                        .isInstanceOf(GitStanding.Uncommitted.class));
    }

    @Test
    void whatOneMergeBringsIsInOrder() throws Exception {
        commit("20260301100000", 0);
        commit("20260301110000", 1);
        var base = git.git().getRepository().resolve("HEAD");
        git.git().checkout().setCreateBranch(true).setName("side").call();
        commit("20260301140000", 2);
        commit("20260301130000", 3);
        var side = git.git().getRepository().resolve("HEAD");
        git.git().checkout().setName("main").call();
        assertThat(git.git().getRepository().resolve("HEAD")).isEqualTo(base);
        git.git()
                .merge()
                .include(side)
                .setCommit(false)
                .setFastForward(org.eclipse.jgit.api.MergeCommand.FastForwardMode.NO_FF)
                .call();
        git.commit("merge", 4, "Ada");

        assertThat(folder.timeline().all(OutOfOrder.class)).isEmpty();
    }

    @Test
    void whatTheMainLineGotLaterIsLikelyOutOfOrder() throws Exception {
        commit("20260301100000", 0);
        var base = git.git().getRepository().resolve("HEAD");
        git.git().checkout().setCreateBranch(true).setName("side").call();
        commit("20260301120000", 1);
        var side = git.git().getRepository().resolve("HEAD");
        git.git().checkout().setName("main").call();
        assertThat(git.git().getRepository().resolve("HEAD")).isEqualTo(base);
        commit("20260301130000", 2);
        git.git().merge().include(side).setCommit(false).call();
        git.commit("merge", 3, "Ada");

        assertThat(folder.timeline().all(OutOfOrder.class))
                .singleElement()
                .satisfies(fact -> assertThat(fact.certainty()).isEqualTo(Certainty.LIKELY));
    }

    @Test
    void whatWasRenamedCountsFromItsRenaming() throws Exception {
        commit("20260301100000", 0);
        commit("20260301110000", 1);
        Path folders = root.resolve("db/migrations");
        Files.move(
                folders.resolve("20260301100000_x.sql"), folders.resolve("20260301120000_x.sql"));
        git.commit("later", 2, "Ada");

        SetTimeline timeline = folder.timeline();

        assertThat(timeline.all(OutOfOrder.class)).isEmpty();
        assertThat(timeline.all(EditedLater.class)).isEmpty();
    }

    @Test
    void anEditIsToldFromANewComment() throws Exception {
        commit("20260301100000", 0);
        commit("20260301110000", 1);
        folder.write("20260301100000_x", "CREATE TABLE other (id int);");
        folder.write("20260301110000_x", "-- why\nCREATE TABLE t20260301110000_x (id int);");
        git.commit("edit", 2, "Bob");

        assertThat(folder.timeline().all(EditedLater.class))
                .extracting(each -> each.point().position() + " " + each.content())
                .containsExactly("1 true", "2 false");
    }

    @Test
    void anEditThatIsNotCommittedIsTold() throws Exception {
        commit("20260301100000", 0);
        commit("20260301110000", 1);
        folder.write("20260301100000_x", "CREATE TABLE other (id int);");

        assertThat(folder.timeline().all(EditedLater.class))
                .singleElement()
                .satisfies(
                        fact -> {
                            assertThat(fact.notCommitted()).isTrue();
                            assertThat(fact.edits()).isEmpty();
                        });
    }

    @Test
    void aBulkImportProvesNothing() throws Exception {
        folder.write("20260301100000_x");
        folder.write("20260301110000_x");
        git.commit("import", 0, "Ada");
        folder.write("20260301100000_x", "CREATE TABLE other (id int);");
        git.commit("edit", 1, "Ada");

        SetTimeline timeline = folder.timeline();

        assertThat(timeline.order(Axis.GIT).gap()).isEqualTo(AxisGap.BULK_IMPORT);
        assertThat(timeline.facts()).noneMatch(EditedLater.class::isInstance);
        assertThat(timeline.order(Axis.GIT).placed()).hasSize(2);
    }

    @Test
    void aShallowCopyProvesNothing() throws Exception {
        commit("20260301100000", 0);
        commit("20260301130000", 1);
        String cut = requireNonNull(git.git().getRepository().resolve("HEAD")).name();
        commit("20260301120000", 2);
        Files.writeString(root.resolve(".git/shallow"), cut + "\n");

        SetTimeline timeline = folder.timeline();

        assertThat(timeline.order(Axis.GIT).gap()).isEqualTo(AxisGap.SHALLOW);
        assertThat(timeline.all(OutOfOrder.class)).isEmpty();
    }

    @Test
    void manyOfOneCommitAreTold() throws Exception {
        commit("20260301100000", 0);
        for (int i = 10; i < 15; i++) {
            folder.write("202603021100" + i + "_x");
        }
        git.commit("five", 30, "Bob");

        assertThat(folder.timeline().all(SameCommit.class))
                .singleElement()
                .satisfies(
                        fact -> {
                            assertThat(fact.points()).hasSize(5);
                            assertThat(fact.commit().author()).isEqualTo("Bob");
                        });
    }
}
