package plumbline.gui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.ShownEvidence;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.EvidenceItem.Kind;
import plumbline.review.deed.Attach;
import plumbline.source.SourceReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// A piece of evidence opened.
final class DetailViewModelTest {

    @TempDir Path home;
    private final PickedLines picked = new PickedLines();
    private AuditFixture fixture;
    private DetailViewModel model;

    @BeforeEach
    void setUp() {
        fixture = new AuditFixture(home).openBoth();
        model =
                new DetailViewModel(
                        fixture.audit(),
                        SourceReader::new,
                        new ImmediateTaskRunner(),
                        picked,
                        WorkspaceFixture.words());
    }

    private ShownEvidence first() {
        OpenAudit audit = fixture.audit();
        return ShownEvidence.of(
                        fixture.row(AuditFixture.ORDERS).state(), audit.proposedProperty().get())
                .getFirst();
    }

    private void attach(Kind kind, String text, String attachment) {
        EvidenceItem item =
                new EvidenceItem(kind, text, Status.FAIL, Instant.EPOCH, null, attachment);
        fixture.audit().perform(new Attach(List.of(AuditFixture.ORDERS), "e-1", item));
        model.show(first());
    }

    private Detail detail() {
        return model.detailProperty().get();
    }

    @Test
    void linesAreOpenedInTheirFileAndCanBePicked() {
        model.show(first());

        assertThat(detail())
                .isInstanceOfSatisfying(Detail.Code.class, code -> model.pick(code.lines(), 1, 1));
        assertThat(picked.findLast().orElseThrow().file()).isRegularFile();

        model.show(null);
        assertThat(detail()).isInstanceOf(Detail.Nothing.class);
    }

    @Test
    void ofAFileThatIsGoneTheCapturedTextIsShown() throws IOException {
        ShownEvidence evidence = first();
        Files.delete(evidence.findFile().orElseThrow());

        model.show(evidence);

        assertThat(detail())
                .isInstanceOfSatisfying(
                        Detail.Captured.class, each -> assertThat(each.why()).isNotBlank());
    }

    @Test
    void aLinkIsALinkAndAStatementItsWords() {
        attach(Kind.LINK, "https://ci.example.org/42\nthe green build", "");
        assertThat(detail()).isEqualTo(new Detail.Link("https://ci.example.org/42"));

        attach(Kind.STATEMENT, "ms: tables are empty", "");
        assertThat(detail()).isEqualTo(new Detail.Told("ms: tables are empty"));

        attach(Kind.ABSENCE, "searched the 3 migrations of orders: nothing", "");
        assertThat(detail())
                .isEqualTo(new Detail.Told("searched the 3 migrations of orders: nothing"));
    }

    @Test
    void aKeptPictureIsShownAndAKeptTextIsRead() throws IOException {
        attach(Kind.FILE, "ci.png", kept("ci.png", "no real picture"));
        assertThat(detail()).isInstanceOf(Detail.Picture.class);

        attach(Kind.FILE, "ci.log", kept("ci.log", "green"));
        assertThat(detail()).isInstanceOf(Detail.Captured.class);

        attach(Kind.FILE, "gone.log", "0".repeat(64));
        assertThat(detail())
                .isInstanceOfSatisfying(
                        Detail.Captured.class,
                        each -> assertThat(each.why()).isEqualTo("The kept file is gone"));
    }

    private String kept(String name, String text) throws IOException {
        Path file = Files.writeString(home.resolve(name), text);
        return fixture.audit().findKeeping().orElseThrow().keep(file);
    }
}
