package plumbline.gui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.query.Completion;

import java.nio.file.Path;

/// The filter line: what it says of a half-typed query.
final class FilterViewModelTest {

    @TempDir Path home;
    private final SharedFilter filter = new SharedFilter();
    private FilterViewModel model;

    @BeforeEach
    void setUp() {
        model =
                new FilterViewModel(
                        filter,
                        new AuditFixture(home).openBoth().audit(),
                        WorkspaceFixture.words());
    }

    @Test
    void whatIsNotUnderstoodIsToldInOneLine() {
        model.textProperty().set("stale:may\u202Ebe");

        assertThat(model.faultProperty().get())
                .isEqualTo("“stale” cannot be “may\uFFFDbe”. Possible are yes, no.");
        model.textProperty().set("stale:yes");
        assertThat(model.faultProperty().get()).isEmpty();
    }

    @Test
    void whatIsTypedIsTheFilterOfAllViews() {
        model.textProperty().set("stale:yes");

        assertThat(filter.textProperty().get()).isEqualTo("stale:yes");
    }

    @Test
    void theServicesAndChecksOfTheAuditAreProposed() {
        model.textProperty().set("service:");
        assertThat(model.completions(8))
                .extracting(Completion::word)
                .containsExactly("orders", "billing");

        model.textProperty().set("check:index-c");
        assertThat(model.completions(13))
                .extracting(Completion::text)
                .contains("check:index-concurrently");
    }
}
