package plumbline.review.imports.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.document.OldVerdict;

class AskedBeforeTest {

    private final AskedBefore before = new AskedBefore();

    @Test
    void oneMoreWordIsTheSameQuestion() {
        OldRow first = row("Naming", "Backfill handled");
        before.find(first);

        assertThat(before.find(row("Data", "Data backfill handled"))).contains(first);
    }

    @Test
    void oneWordLessIsTheSameQuestion() {
        OldRow first = row("Naming", "Data backfill handled");
        before.find(first);

        assertThat(before.find(row("Data", "Backfill handled"))).contains(first);
    }

    @Test
    void otherWordsAreAnotherQuestion() {
        before.find(row("Locks", "Lock timeout"));

        assertThat(before.find(row("Locks", "Statement timeout"))).isEmpty();
    }

    @Test
    void sectionsAboutTwoFilesAskTwice() {
        before.find(row("Quality of a_one.ts", "Backfill handled"));

        assertThat(before.find(row("Quality of b_two.ts", "Backfill handled"))).isEmpty();
    }

    private static OldRow row(String section, String title) {
        return OldRow.of(1, section, "", title, OldVerdict.PASS, "");
    }
}
