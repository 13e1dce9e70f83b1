package plumbline.gui.imports.flow;

import static org.assertj.core.api.Assertions.assertThat;

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.imports.flow.Question.Answer;
import plumbline.gui.task.HeldTaskRunner;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.task.TaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.action.Review;
import plumbline.review.decision.Decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/// Old audits that come in beside two open services, with a person who goes from step to step.
final class ImportsFixture {

    static final String ORDERS =
            """
            # Order Service Audit
            **Service:** order-service
            **Date:** 2026-01-02
            **Auditor:** Ada
            **Pass Rate:** 90% (9/10)

            ## Locking

            | Check | Status | Evidence |
            |---|---|---|
            | CONCURRENTLY | FAIL | `CREATE INDEX by_note ON notes (note)` |
            | Timeout of locks | PARTIAL | V1__make.sql:1 |
            | Drivers are polite | PASS | asked three |

            Somebody should look at this again.
            """;

    private final Path home;
    private final AtomicInteger shown = new AtomicInteger();
    private final AuditFixture fixture;
    private ImportsViewModel model;

    ImportsFixture(Path home) {
        this.home = home;
        fixture = new AuditFixture(home).openBoth();
        model = model(new ImmediateTaskRunner());
    }

    AuditFixture audit() {
        return fixture;
    }

    ImportsViewModel model() {
        return model;
    }

    /// How often the screen was shown.
    int shown() {
        return shown.get();
    }

    /// Lets a test say when work is done.
    HeldTaskRunner hold() {
        HeldTaskRunner held = new HeldTaskRunner();
        model = model(held);
        return held;
    }

    private ImportsViewModel model(TaskRunner tasks) {
        ImportsViewModel.Ways ways =
                new ImportsViewModel.Ways(
                        shown::incrementAndGet, () -> {}, () -> {}, _ -> {}, () -> {});
        return new ImportsViewModel(
                fixture.audit(), tasks, WorkspaceFixture.clock(), ways, WorkspaceFixture.words());
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(
                Files.createDirectories(home.resolve("papers")).resolve(name), text);
    }

    void bring(String... texts) throws IOException {
        for (int i = 0; i < texts.length; i++) {
            model.bring(List.of(write("paper-" + i + ".md", texts[i])));
        }
    }

    void goTo(Step step) {
        while (model.stepProperty().get() != step) {
            Step before = model.stepProperty().get();
            model.next();
            assertThat(model.stepProperty().get()).isNotEqualTo(before);
        }
    }

    Question question(String said) {
        return model.matching().questions().stream()
                .filter(each -> each.asked().said().equals(said))
                .findFirst()
                .orElseThrow();
    }

    static Answer answer(Question question, String id) {
        return question.answers().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Map<Object, Decision> decisions() {
        AtomicReference<Map<Object, Decision>> all = new AtomicReference<>(Map.of());
        fixture.audit().ask(ImportsFixture::decisions, all::set);
        return all.get();
    }

    /// What stands as findings.
    List<Decision.Grouped> grouped() {
        return decisions().values().stream()
                .filter(Decision.Grouped.class::isInstance)
                .map(Decision.Grouped.class::cast)
                .toList();
    }

    private static Map<Object, Decision> decisions(Review review) {
        return review.decisions().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    AuditRow orders() {
        return fixture.row(AuditFixture.ORDERS);
    }
}
