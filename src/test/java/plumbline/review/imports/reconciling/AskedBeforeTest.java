package plumbline.review.imports.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.document.OldVerdict;
import plumbline.review.imports.matching.Match;

class AskedBeforeTest {

    private final AskedBefore before = new AskedBefore();

    @Test
    void oneMoreWordIsTheSameQuestion() {
        MatchedRow first = row("Naming", "Backfill handled");
        before.find(first);

        assertThat(before.find(row("Data", "Data backfill handled"))).contains(first.row());
    }

    @Test
    void oneWordLessIsTheSameQuestion() {
        MatchedRow first = row("Naming", "Data backfill handled");
        before.find(first);

        assertThat(before.find(row("Data", "Backfill handled"))).contains(first.row());
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

    @Test
    void twoChecksOfTheCatalogueAreTwoQuestions() {
        before.find(row("Rollback", "rollback script", "down-script"));

        assertThat(before.find(row("Rollback", "rollback/undo script", "script-rollback")))
                .isEmpty();
    }

    @Test
    void oneCheckOfTheCatalogueIsOneQuestion() {
        MatchedRow first = row("Up", "rollback script", "script-rollback");
        before.find(first);

        assertThat(before.find(row("Down", "rollback script", "script-rollback")))
                .contains(first.row());
    }

    private static MatchedRow row(String section, String title) {
        return row(section, title, Match.NONE);
    }

    private static MatchedRow row(String section, String title, String check) {
        return row(section, title, new Match(check, Match.Kind.EXACT));
    }

    private static MatchedRow row(String section, String title, Match match) {
        return new MatchedRow(OldRow.of(1, section, "", title, OldVerdict.PASS, ""), match);
    }
}
