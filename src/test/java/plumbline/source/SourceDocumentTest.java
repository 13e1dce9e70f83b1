package plumbline.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A file is minified when one line, longer than anybody writes, holds most of it.
final class SourceDocumentTest {

    private static final String LONG = "CREATE TABLE a (id int);".repeat(300);

    private static SourceDocument document(String text) {
        return new SourceDocument("a.sql", text);
    }

    @Test
    void itIsToldWithItsLength() {
        assertThat(document("-- built\n" + LONG).findMinified())
                .contains(new LineTable.LongLine(2, LONG.length()));
        assertThat(document(LONG + "\n").findMinified())
                .contains(new LineTable.LongLine(1, LONG.length() + 1));
    }

    @Test
    void whatPeopleWroteIsNone() {
        assertThat(document("").findMinified()).isEmpty();
        assertThat(document("SELECT 1;\n".repeat(2_000)).findMinified()).isEmpty();
    }

    @Test
    void oneLongLineAmongMuchElseMakesNone() {
        assertThat(document(LONG + "\n" + "SELECT 1;\n".repeat(2_000)).findMinified()).isEmpty();
    }
}
