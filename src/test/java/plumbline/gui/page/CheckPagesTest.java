package plumbline.gui.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.check.CheckInfo;
import plumbline.check.catalogue.Checks;
import plumbline.report.CheckPage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Pages are read in the background, each once.
final class CheckPagesTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> window = new ArrayDeque<>();
    private final CheckPages pages = new CheckPages(background::add, window::add);

    private void work() {
        while (!background.isEmpty()) {
            background.pop().run();
            window.pop().run();
        }
    }

    @Test
    void aPageComesOnTheWindowsThreadAndTheSecondTimeAtOnce() {
        CheckInfo check = Checks.infos().getFirst();
        List<CheckPage> read = new ArrayList<>();

        pages.read(check, read::add);
        assertThat(read).isEmpty();
        assertThat(pages.isReading()).isTrue();
        work();
        assertThat(pages.isReading()).isFalse();
        pages.read(check, read::add);

        assertThat(read).hasSize(2).first().isSameAs(read.getLast());
        assertThat(read.getFirst().question()).isNotBlank();
        assertThat(read.getFirst().exceptions()).isNotBlank();
    }

    @Test
    void severalComeTogetherInTheirOrder() {
        List<CheckInfo> checks = Checks.infos().subList(0, 3);
        List<List<CheckPage>> read = new ArrayList<>();

        pages.readAll(checks, read::add);
        assertThat(read).isEmpty();
        work();

        assertThat(read).hasSize(1);
        assertThat(read.getFirst())
                .extracting(CheckPage::question)
                .containsExactlyElementsOf(
                        checks.stream().map(CheckPage::of).map(CheckPage::question).toList());
    }

    @Test
    void theCatalogueIsMadeOnce() {
        List<List<CheckInfo>> read = new ArrayList<>();

        pages.all(read::add);
        work();
        pages.all(read::add);

        assertThat(read).hasSize(2).first().isSameAs(read.getLast());
        assertThat(read.getFirst()).isEqualTo(Checks.infos());
    }
}
