package plumbline.gui.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.Subject;
import plumbline.source.git.GitFolder;

import java.nio.file.Path;
import java.util.List;

/// The commit that is said to have fixed something is looked up.
final class FixCheckTest {

    @TempDir Path home;
    private GitFolder git;
    private String made;
    private String elsewhere;
    private DispositionViewModel model;

    @BeforeEach
    void setUp() throws Exception {
        AuditFixture fixture = new AuditFixture(home);
        Path service = fixture.service("orders");
        git = GitFolder.create(service);
        made = git.commit("Index the notes", 1, "ada").name();
        git.write("README.md", "# Orders\n");
        elsewhere = git.commit("Say what it is", 2, "ada").name();
        fixture.workspace().open(List.of(service));
        model =
                new DispositionViewModel(
                        fixture.audit(), WorkspaceFixture.clock(), WorkspaceFixture.words());
        model.edit(List.of(new Subject.OfCell(AuditFixture.ORDERS)), List.of());
        model.kindProperty().set(Disposition.Kind.ALREADY_FIXED);
    }

    @AfterEach
    void close() {
        git.close();
    }

    private String told(String commit) {
        model.moreProperty().set(commit);
        return model.fixProperty().get();
    }

    @Test
    void oneThatTouchedTheEvidenceIsFoundByTheBeginningOfItsId() {
        assertThat(told(made.substring(0, 9)))
                .startsWith("Found: “Index the notes”. It touched V2__index.sql")
                .endsWith("where the evidence stands.");
    }

    @Test
    void oneThatTouchedOtherFilesOnlyIsTold() {
        assertThat(told(elsewhere)).contains("“Say what it is”. But it did not touch");
    }

    @Test
    void whatIsNotThereOrNoCommitIsTold() {
        assertThat(told("0123456789abcdef")).contains("has no such commit");
        assertThat(told("the one of May")).contains("Only the id of a commit");
        assertThat(told("")).isEmpty();
    }

    @Test
    void anotherKindAsksForNoCommit() {
        told(made);

        model.kindProperty().set(Disposition.Kind.TO_FIX);

        assertThat(model.fixProperty().get()).isEmpty();
    }
}
