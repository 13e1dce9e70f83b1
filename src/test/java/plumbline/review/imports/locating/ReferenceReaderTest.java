package plumbline.review.imports.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

final class ReferenceReaderTest {

    private static List<Reference> read(String evidence) {
        return ReferenceReader.read(evidence, "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    `003_create_users.ts:41` | 003_create_users.ts | 41 | 41
                    see src/db/001_init.ts:10-20. | src/db/001_init.ts | 10 | 20
                    `db\\knexfile.ts#L4-L9` | db\\knexfile.ts | 4 | 9
                    001_init.ts lines 10-20 | 001_init.ts | 10 | 20
                    knexfile.ts (Line 7) | knexfile.ts | 7 | 7
                    `docker/Dockerfile`, L12–14 | docker/Dockerfile | 12 | 14
                    `db/knexfile.ts` | db/knexfile.ts | -1 | -1
                    as 20240101120000_add_carts says | 20240101120000_add_carts | -1 | -1
                    in V2__carts | V2__carts | -1 | -1
                    both in the knexfile | knexfile | -1 | -1
                    line 5 | '' | 5 | 5
                    """)
    void whatNamesAPlaceIsRead(String evidence, String file, int first, int last) {
        assertThat(read(evidence)).hasSize(1);
        Reference.Lines lines = (Reference.Lines) read(evidence).getFirst();
        assertThat(lines.file()).isEqualTo(file);
        assertThat(lines.first()).isEqualTo(first);
        assertThat(lines.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uses Knex.js with the 001_ prefix",
                "`./src/migrations`",
                "`.ts` extension",
                "`RESTRICT`",
                "12 migrations, 6 tables in one",
                "Single migration 6 tables",
                "table.json('payload')",
                "from process.env",
                "No `SET lock_timeout` anywhere",
                "Should be `ssl: { ca }` instead"
            })
    void whatNamesNoneIsNone(String evidence) {
        assertThat(read(evidence)).isEmpty();
    }

    @Test
    void severalLinesOfAFileArePlacesOfTheirOwn() {
        assertThat(read("a/001_init.ts, lines 3, 7-9 and 12"))
                .extracting(Reference::text)
                .containsExactly(
                        "a/001_init.ts lines 3",
                        "a/001_init.ts lines 7-9",
                        "a/001_init.ts lines 12");
    }

    @Test
    void codeBesideLinesSaysWhatStandsInThem() {
        String evidence =
                """
                `001_init.ts:5` - `knex.schema.createTable`
                await knex.raw('SET lock_timeout = 5');  // at last
                """;

        assertThat(read(evidence))
                .containsExactly(
                        new Reference.Lines(
                                "001_init.ts:5",
                                "001_init.ts",
                                5,
                                5,
                                List.of(
                                        "knex.schema.createTable",
                                        "await knex.raw('SET lock_timeout = 5');")));
    }

    @Test
    void codeWithoutLinesIsAPlaceOfItsOwnInTheFileThatIsNamedBefore() {
        assertThat(read("knexfile.ts has `pool: { min: 2 }`"))
                .containsExactlyInAnyOrder(
                        Reference.Lines.all("knexfile.ts", "knexfile.ts"),
                        new Reference.Quote("pool: { min: 2 }", "knexfile.ts"));
    }

    @Test
    void linesOfNoFileAreThoseOfTheFileInTheHeadingIfItNamesOne() {
        assertThat(ReferenceReader.read("Lines 11-29", "Knexfile Configuration (7/7)"))
                .containsExactly(new Reference.Lines("Lines 11-29", "knexfile", 11, 29, List.of()));
        assertThat(ReferenceReader.read("Line 4", "001_a.ts and 002_b.ts"))
                .containsExactly(new Reference.Lines("Line 4", "", 4, 4, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "migrations 001-009, 1, 9",
        "Migration 014 is fine, 14, 14",
        "migrations 3 to 5, 3, 5"
    })
    void migrationsAreNamedByNumbers(String evidence, int first, int last) {
        Reference.Numbers numbers = (Reference.Numbers) read(evidence).getFirst();
        assertThat(numbers.first()).isEqualTo(first);
        assertThat(numbers.last()).isEqualTo(last);
    }

    @Test
    void aLongLineOfWhateverIsReadInTime() {
        String long1 = "a.".repeat(1_000_000) + "`" + "x/".repeat(1_000_000);

        assertThat(read(long1 + "\n" + "1, 2-".repeat(1_000_000))).isEmpty();
    }
}
