package plumbline.gui.imports.flow;

import static org.assertj.core.api.Assertions.assertThat;

import static plumbline.gui.imports.flow.ImportsFixture.ORDERS;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.imports.flow.Question.About;
import plumbline.gui.imports.flow.Question.Answer;
import plumbline.gui.imports.flow.Question.Sure;
import plumbline.gui.task.HeldTaskRunner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

final class ImportsViewModelTest {

    @TempDir Path home;
    private ImportsFixture person;

    @BeforeEach
    void open() {
        person = new ImportsFixture(home);
    }

    @Test
    void whatIsBroughtIsReadAndShown() throws IOException {
        person.bring(ORDERS);

        assertThat(person.shown()).isEqualTo(1);
        assertThat(person.model().documents())
                .singleElement()
                .isInstanceOfSatisfying(
                        Brought.Read.class,
                        each -> {
                            assertThat(each.report().rows()).hasSize(3);
                            assertThat(each.report().service()).isEqualTo("order-service");
                            assertThat(each.report().audit().notes())
                                    .anyMatch(note -> note.text().startsWith("Somebody"));
                        });
        assertThat(person.model().canGoOnProperty().get()).isTrue();
        assertThat(person.decisions()).isEmpty();
    }

    @Test
    void whatCannotBeReadSaysWhyAndKeepsNothingBack() throws IOException {
        Path binary = person.write("picture.md", "a\0b");
        Path essay = person.write("essay.md", "Once upon a time.");

        person.model().bring(List.of(binary, home.resolve("gone.md"), essay));
        assertThat(person.model().canGoOnProperty().get()).isFalse();
        person.bring(ORDERS);

        assertThat(person.model().documents().get(0))
                .isInstanceOfSatisfying(
                        Brought.Refused.class,
                        each -> assertThat(each.problem().message()).endsWith("is no text."));
        assertThat(person.model().documents().get(1)).isInstanceOf(Brought.Refused.class);
        assertThat(person.model().documents().get(2)).isInstanceOf(Brought.Read.class);
        assertThat(person.model().canGoOnProperty().get()).isTrue();
    }

    @Test
    void theSameTextComesInOnce() throws IOException {
        person.bring(ORDERS, ORDERS);

        assertThat(person.model().documents().getLast())
                .isInstanceOfSatisfying(
                        Brought.Twice.class,
                        each -> assertThat(each.first()).isEqualTo("paper-0.md"));
    }

    @Test
    void withoutAnAuditNothingGoesOnUntilThereIsOne() throws IOException {
        person.audit().workspace().close();
        person.bring(ORDERS);
        assertThat(person.model().canGoOnProperty().get()).isFalse();

        person.audit().openBoth();

        assertThat(person.model().canGoOnProperty().get()).isTrue();
    }

    @Test
    void servicesAndChecksAreMatchedAsFarAsTheirNamesTell() throws IOException {
        person.bring(ORDERS);
        person.goTo(Step.MATCH);

        Question service = person.question("order-service");
        assertThat(service.sure()).isEqualTo(Sure.PROBABLE);
        assertThat(service.answer().id()).isEqualTo("orders");
        assertThat(service.answers())
                .extracting(Answer::id)
                .containsExactly("orders", "", "billing");
        assertThat(person.question("CONCURRENTLY").answer().id()).isEqualTo("index-concurrently");
        assertThat(person.question("Drivers are polite").sure()).isEqualTo(Sure.NOTHING);
        assertThat(person.model().matching().count(About.CHECK, Sure.values())).isEqualTo(3);
    }

    @Test
    void anyCheckCanBeFoundByItsWords() throws IOException {
        person.bring(ORDERS);
        person.goTo(Step.MATCH);

        assertThat(person.question("Drivers are polite").search("lock_timeout"))
                .extracting(Answer::id)
                .contains("lock-timeout");
        assertThat(person.question("order-service").canBeSearched()).isFalse();
    }

    @Test
    void aServiceThatIsNotOpenKeepsItsName() throws IOException {
        person.bring(ORDERS);
        person.goTo(Step.MATCH);
        person.model()
                .choose(
                        person.question("order-service"),
                        ImportsFixture.answer(person.question("order-service"), ""));
        person.goTo(Step.APPLY);

        assertThat(person.model().reconciling().evidenceProperty().get().unknown())
                .containsExactly("order-service");
        assertThat(person.model().previewProperty().get().unlisted()).isEqualTo(3);
        person.model().next();

        assertThat(person.orders().state().result()).isNull();
        assertThat(person.decisions().keySet())
                .anyMatch(each -> each.toString().contains("order-service"));
    }

    @Test
    void aServiceWithoutANameHasToBeChosen() throws IOException {
        person.bring(
                """
                # Audit

                | Check | Status | Evidence |
                |---|---|---|
                | CONCURRENTLY | FAIL | none |
                """);
        person.goTo(Step.MATCH);
        Question service = person.model().matching().questions().getFirst();
        if (service.sure() == Sure.MISSING) {
            assertThat(person.model().canGoOnProperty().get()).isFalse();
        }
        person.model().choose(service, ImportsFixture.answer(service, "billing"));
        person.goTo(Step.APPLY);
        person.model().next();

        assertThat(person.audit().row(AuditFixture.BILLING).state().findStatus())
                .contains(Status.FAIL);
    }

    @Test
    void whatWasChosenIsKeptOnTheWayBackAndForth() throws IOException {
        person.bring(ORDERS);
        person.goTo(Step.MATCH);
        Question polite = person.question("Drivers are polite");
        person.model().choose(polite, polite.search("lock_timeout").getFirst());
        person.model().back();
        person.goTo(Step.APPLY);
        person.model().next();

        assertThat(person.decisions().keySet())
                .noneMatch(each -> each.toString().contains("imported/drivers"));
    }

    @Test
    void whatIsStoppedKeepsWhatIsReadAndWhatComesLateIsNotShown() throws IOException {
        HeldTaskRunner held = person.hold();
        person.bring(ORDERS);
        assertThat(person.model().canGoOnProperty().get()).isFalse();
        person.model().stop();
        held.perform(0);

        assertThat(person.model().documents()).isEmpty();
        assertThat(person.model().hintProperty().get()).contains("stopped").contains("0 of 1");
        assertThat(person.model().runningProperty().get()).isNull();
    }

    @Test
    void otherFoldersAskAnew() throws IOException {
        person.bring(ORDERS);
        person.goTo(Step.RECONCILE);

        person.audit().workspace().add(List.of(person.audit().service("order-service")));

        assertThat(person.model().stepProperty().get()).isEqualTo(Step.MATCH);
        assertThat(person.question("order-service").sure()).isEqualTo(Sure.CERTAIN);
        person.audit().workspace().close();
        assertThat(person.model().stepProperty().get()).isEqualTo(Step.READ);
    }
}
