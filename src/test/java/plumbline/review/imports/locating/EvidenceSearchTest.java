package plumbline.review.imports.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.check.catalogue.Checks;
import plumbline.review.anchor.Anchor;
import plumbline.review.anchor.Copies;
import plumbline.review.imports.locating.Whereabouts.Found;
import plumbline.review.imports.locating.Whereabouts.Ground;
import plumbline.review.imports.locating.Whereabouts.Missing;
import plumbline.review.imports.locating.Whereabouts.Several;
import plumbline.review.imports.locating.Whereabouts.Why;
import plumbline.review.imports.matching.CatalogueMatcher;
import plumbline.review.imports.reading.ReportFile;
import plumbline.review.imports.reconciling.Reconciliation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

final class EvidenceSearchTest {

    private static final String INIT =
            """
            exports.up = async (knex) => {
              await knex.raw("SET lock_timeout = '5s'");
              await knex.schema.createTable('carts', (t) => t.increments());
              await knex.schema.createTable('items', (t) => t.increments());
            };
            """;

    @TempDir private Path root;

    @BeforeEach
    void service() throws IOException {
        write("db/001_init.ts", INIT);
        write("db/002_next.ts", "exports.up = async () => {};\n");
        write("knexfile.ts", "export default { pool: { min: 2 } };\n");
        write("README.md", "It says createTable('carts' too.\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve("shop").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private References search(String... evidence) throws IOException {
        StringBuilder document =
                new StringBuilder(
                        "# Audit\n**Service:** shop\n| Check | Status | Evidence |\n|-|-|-|\n");
        for (int i = 0; i < evidence.length; i++) {
            document.append("| Thing %d | PASS | %s |\n".formatted(i, evidence[i]));
        }
        Path file = Files.writeString(root.resolve("shop.md"), document);
        CatalogueMatcher matcher =
                new CatalogueMatcher(Checks.all().stream().map(each -> each.info()).toList());
        Reconciliation report =
                Reconciliation.of(ReportFile.read(file), null, matcher, LocalDate.of(2026, 2, 3));
        List<Path> folders = List.of(root.resolve("shop"));
        return LocatedReport.all(List.of(report), folders).getFirst().references();
    }

    private Whereabouts find(String evidence) throws IOException {
        List<Located> all = search(evidence).all();
        assertThat(all).hasSize(1);
        return all.getFirst().whereabouts();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    `db/001_init.ts:2` | LINES_ALONE | db/001_init.ts | 2 | 2
                    `shop/db/001_init.ts:2-3` | LINES_ALONE | db/001_init.ts | 2 | 3
                    `/knexfile.ts` | FILE | knexfile.ts | 1 | 1
                    002_next | FILE | db/002_next.ts | 1 | 1
                    `001_init.ts:3` `createTable('carts'` | CODE | db/001_init.ts | 3 | 3
                    `001_init.ts:9` `createTable('items'` | CODE_ELSEWHERE | db/001_init.ts | 4 | 4
                    `createTable('carts'` | CODE | db/001_init.ts | 3 | 3
                    `pool: {min:2}` | CODE | knexfile.ts | 1 | 1
                    `createTable('carts' ... createTable('items'` | CODE | db/001_init.ts | 3 | 4
                    """)
    void theOnePlaceThatFitsIsAnchored(
            String evidence, Ground ground, String path, int first, int last) throws IOException {
        assertThat(find(evidence))
                .isInstanceOfSatisfying(
                        Found.class,
                        found -> {
                            assertThat(found.ground()).isEqualTo(ground);
                            Anchor anchor = found.anchors().getFirst();
                            assertThat(anchor.path()).isEqualTo(path);
                            assertThat(anchor.firstLine()).isEqualTo(first);
                            assertThat(anchor.lastLine()).isEqualTo(last);
                        });
    }

    @Test
    void anAnchorKnowsItsLinesAndWhatTheyBelongTo() throws IOException {
        Anchor anchor = search("`001_init.ts:3`").anchors(5).getFirst();

        assertThat(anchor.structure()).isEqualTo("001_init.ts › up() › statement 2");
        assertThat(anchor.copies()).isEqualTo(Copies.NONE);
        assertThat(anchor.snippet()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    line 3 | NO_FILE_NAMED | ''
                    `003_gone.ts:1` | NO_SUCH_FILE | ''
                    `src/001_init.ts:1` | OTHER_FOLDER | db/001_init.ts
                    `001_init.ts:99` | BEYOND_FILE | 5
                    `001_init.ts:4-3` | BEYOND_FILE | 5
                    `001_init.ts:0` and so on | BEYOND_FILE | 5
                    `001_init.ts:3` `dropTable('carts')` | OTHER_TEXT | ''
                    `dropTable('carts')` | TEXT_NOWHERE | ''
                    migrations 001-003 | NOT_EACH_NUMBER | 3
                    migrations 00001-99999 | NOT_EACH_NUMBER | 3, 4
                    """)
    void whatIsNotThereStaysTextAndTheReasonIsSaid(String evidence, Why why, String detail)
            throws IOException {
        assertThat(find(evidence))
                .isInstanceOfSatisfying(
                        Missing.class,
                        missing -> {
                            assertThat(missing.why()).isEqualTo(why);
                            assertThat(missing.detail()).startsWith(detail);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.txt",
                "../secret.ts",
                "db/../../secret.ts",
                "C:/secret.ts",
                "..\\secret.ts",
                "~/secret.ts"
            })
    void noPathLeadsOutOfTheService(String path) throws IOException {
        Files.writeString(root.resolve("secret.ts"), "x\n");

        assertThat(find("`" + path + ":1`")).isEqualTo(new Missing(Why.OUTSIDE, ""));
    }

    @Test
    void whatALinkLeadsToOutsideIsNotRead() throws IOException {
        Path secret = Files.writeString(root.resolve("secret.ts"), "const key = 'very-secret';\n");
        Files.createSymbolicLink(root.resolve("shop/linked.ts"), secret);

        assertThat(find("`linked.ts:1`")).isEqualTo(new Missing(Why.NO_SUCH_FILE, ""));
        assertThat(find("`" + secret + "`")).isEqualTo(new Missing(Why.NO_SUCH_FILE, ""));
        assertThat(find("`key = 'very-secret'`")).isEqualTo(new Missing(Why.TEXT_NOWHERE, ""));
    }

    @Test
    void aNameInTwoFoldersIsNotGuessed() throws IOException {
        write("old/001_init.ts", INIT);

        assertThat(find("`001_init.ts:2`"))
                .isEqualTo(new Several(List.of("db/001_init.ts", "old/001_init.ts")));
        assertThat(find("`createTable('carts'`"))
                .isEqualTo(new Several(List.of("db/001_init.ts:3", "old/001_init.ts:3")));
        assertThat(find("migrations 001-002")).isEqualTo(new Missing(Why.NOT_EACH_NUMBER, "1"));
        assertThat(find("`db/001_init.ts:2`")).isInstanceOf(Found.class);
    }

    @Test
    void migrationsNamedByNumbersAreAllAnchored() throws IOException {
        assertThat(search("migrations 001-002").anchors(5))
                .extracting(Anchor::path)
                .containsExactly("db/001_init.ts", "db/002_next.ts");
    }

    @Test
    void linesAloneAreNotBelievedWhereOthersOfTheFileAreOff() throws IOException {
        References references = search("`001_init.ts:2`", "`001_init.ts:1` `createTable('items'`");

        assertThat(references.all())
                .extracting(Located::whereabouts)
                .first()
                .isEqualTo(new Missing(Why.NUMBERS_OFF, ""));
        assertThat(references.foundBy(Ground.CODE_ELSEWHERE)).isEqualTo(1);
    }

    @Test
    void aFileThatIsNoTextIsSaid() throws IOException {
        write("db/003_empty.ts", "");

        assertThat(find("`003_empty.ts`")).isEqualTo(new Missing(Why.UNREADABLE, ""));
    }

    @Test
    void whatNobodyNamesByHandIsSaidToBeTooMuch() throws IOException {
        String[] rows = new String[1_002];
        Arrays.fill(rows, "`knexfile.ts`");

        References references = search(rows);

        assertThat(references.of(Found.class)).hasSize(1_000);
        assertThat(references.of(Missing.class))
                .extracting(Located::whereabouts)
                .containsOnly(new Missing(Why.TOO_MANY, "1000"));
    }
}
