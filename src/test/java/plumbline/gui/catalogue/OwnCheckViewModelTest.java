package plumbline.gui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.decision.Cell;

import java.nio.file.Path;

/// A check of one's own needs no more than a name, and keeps its id.
final class OwnCheckViewModelTest {

    @TempDir Path home;
    private OpenAudit audit;
    private OwnCheckViewModel model;

    @BeforeEach
    void setUp() {
        audit = new AuditFixture(home).openBoth().audit();
        model = new OwnCheckViewModel(audit, WorkspaceFixture.words());
        model.begin(Section.BACKUP);
    }

    private CheckInfo own(String id) {
        return audit.catalogueProperty().get().findOwn(id).orElseThrow();
    }

    @Test
    void withoutANameItIsNotSaved() {
        assertThat(model.save()).isEmpty();
        assertThat(model.missingProperty().get()).isEqualTo("It needs a name.");

        model.titleProperty().set("Drills");
        assertThat(model.missingProperty().get()).isEmpty();
    }

    @Test
    void itIsAskedOfEveryServiceUnderAnIdMadeOfItsName() {
        model.titleProperty().set(" Übung: Restore rehearsed? ");
        model.questionProperty().set("Who, and when?");
        model.severityProperty().set(Severity.HIGH);

        assertThat(model.save()).contains("own/ubung-restore-rehearsed");

        assertThat(own("own/ubung-restore-rehearsed"))
                .isEqualTo(
                        CheckInfo.own(
                                "own/ubung-restore-rehearsed",
                                Section.BACKUP,
                                Severity.HIGH,
                                "Übung: Restore rehearsed?",
                                "Who, and when?"));
        assertThat(audit.find(new Cell("billing", "own/ubung-restore-rehearsed"))).isPresent();
    }

    @Test
    void twoOfOneNameAreTwoAndAScriptWithoutLatinLettersHasAnIdToo() {
        for (int i = 0; i < 2; i++) {
            model.begin(Section.BACKUP);
            model.titleProperty().set("Drills");
            model.save();
        }
        model.begin(Section.BACKUP);
        model.titleProperty().set("備份");
        model.save();

        assertThat(audit.catalogueProperty().get().own())
                .containsOnlyKeys("own/check", "own/drills", "own/drills-2");
    }

    @Test
    void whenItIsChangedItsIdStays() {
        model.titleProperty().set("Drills");
        model.save();

        model.edit(own("own/drills"));
        assertThat(model.questionProperty().get()).isEmpty();
        assertThat(model.headingProperty().get()).isEqualTo("Change own/drills");
        model.titleProperty().set("Restores");
        model.sectionProperty().set(Section.TESTING);

        assertThat(model.save()).contains("own/drills");
        assertThat(audit.catalogueProperty().get().own()).containsOnlyKeys("own/drills");
        assertThat(own("own/drills").title()).isEqualTo("Restores");
    }
}
