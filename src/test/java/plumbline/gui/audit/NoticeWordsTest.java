package plumbline.gui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.journal.Holder;
import plumbline.review.journal.Notice;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Whoever opens an audit hears what is wrong with it.
final class NoticeWordsTest {

    static Stream<Arguments> notices() {
        Holder grace = new Holder("grace", "tower", 7, Instant.EPOCH);
        return Stream.of(
                Arguments.of(new Notice.OpenElsewhere(grace), "grace on tower"),
                Arguments.of(new Notice.OpenElsewhere(null), "another window"),
                Arguments.of(new Notice.EndRecovered(Path.of("a/cut.txt")), "cut.txt"),
                Arguments.of(new Notice.LinesDamaged(List.of(3, 9)), "2 lines"),
                Arguments.of(new Notice.NotWritable(), "cannot be written"),
                Arguments.of(new Notice.NewerFormat(2), "newer"),
                Arguments.of(new Notice.FileDamaged(Path.of("audit.json")), "audit.json"),
                Arguments.of(new Notice.InsideAudited(Path.of("orders")), "orders"));
    }

    @ParameterizedTest
    @MethodSource("notices")
    void eachIsSaidInOneSentence(Notice notice, String part) {
        assertThat(new NoticeWords(WorkspaceFixture.words()).of(notice)).contains(part);
    }
}
