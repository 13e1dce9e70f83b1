package plumbline.gui.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.audit.AuditFixture;

import java.nio.file.Path;

/// What people say about a cell.
final class DiscussionViewModelTest {

    @TempDir Path home;
    private LookedAt looked;
    private DiscussionViewModel model;

    @BeforeEach
    void setUp() {
        looked = new LookedAt(home);
        model = looked.parts().discussion();
    }

    private void say(String text) {
        model.draftProperty().set(text);
        assertThat(model.send()).isTrue();
    }

    @Test
    void commentsStandInTheirOrderWithWhoSaidThem() {
        say("Is that table large?");
        say("No.");

        assertThat(model.comments())
                .extracting(Comment::text, Comment::who, Comment::edited)
                .containsExactly(
                        tuple("Is that table large?", "Ada", false), tuple("No.", "Ada", false));
        assertThat(model.draftProperty().get()).isEmpty();
    }

    @Test
    void nothingIsNoComment() {
        model.draftProperty().set("  ");

        assertThat(model.send()).isFalse();
        assertThat(model.comments()).isEmpty();
    }

    @Test
    void aCommentIsWrittenAnewAndTakenAwayAndUndone() {
        say("No.");
        model.edit(model.comments().getFirst());
        assertThat(model.draftProperty().get()).isEqualTo("No.");
        say("No, 20 rows.");

        assertThat(model.comments())
                .singleElement()
                .matches(each -> each.edited() && each.text().equals("No, 20 rows."));

        model.remove(model.comments().getFirst());
        assertThat(model.comments()).isEmpty();
        looked.audit().undo();
        assertThat(model.comments()).hasSize(1);
    }

    @Test
    void whatWasNotSentStaysWithItsCell() {
        model.draftProperty().set("I wonder");

        looked.look(AuditFixture.BILLING);
        assertThat(model.draftProperty().get()).isEmpty();
        looked.look(AuditFixture.ORDERS);
        assertThat(model.draftProperty().get()).isEqualTo("I wonder");
    }
}
