package plumbline.review.imports.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.catalogue.Checks;
import plumbline.review.files.ServiceFolders;
import plumbline.review.imports.matching.CatalogueMatcher;
import plumbline.review.imports.reading.ReportFile;
import plumbline.review.imports.reconciling.Reconciliation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

final class LocatedReportTest {

    private static final String INIT =
            """
            exports.up = async (knex) => {
              await knex.schema.createTable('carts', (t) => t.increments());
              await knex.schema.createTable('items', (t) => t.increments());
            };
            """;

    @TempDir private Path root;
    private ServiceFolders folders;

    @BeforeEach
    void service() throws IOException {
        for (String each : List.of("db/001_init.ts", "old/001_init.ts")) {
            Path file = root.resolve("web").resolve(each);
            Files.createDirectories(file.getParent());
            Files.writeString(file, INIT);
        }
        folders = ServiceFolders.known(Map.of("shop", root.resolve("web")));
    }

    private LocatedReport locate(String evidence) throws IOException {
        String document =
                "# Audit\n**Service:** shop\n| Check | Status | Evidence |\n|-|-|-|\n"
                        + "| Thing | PASS | %s |\n".formatted(evidence);
        Path file = Files.writeString(root.resolve("shop.md"), document);
        return LocatedReport.of(
                Reconciliation.of(
                        ReportFile.read(file),
                        null,
                        new CatalogueMatcher(Checks.infos()),
                        LocalDate.of(2026, 2, 3)),
                folders);
    }

    private static Located only(LocatedReport located) {
        return located.references().all().getFirst();
    }

    @Test
    void aFolderMayHaveAnotherNameThanItsService() throws IOException {
        assertThat(only(locate("`db/001_init.ts`")).whereabouts())
                .isInstanceOf(Whereabouts.Found.class);
    }

    @Test
    void oneOfSeveralFilesIsTheOneThatAPersonChose() throws IOException {
        LocatedReport several = locate("`001_init.ts:2-3`");
        assertThat(only(several).whereabouts())
                .isEqualTo(new Whereabouts.Several(List.of("db/001_init.ts", "old/001_init.ts")));

        LocatedReport chosen = several.choosing(only(several), "old/001_init.ts", folders);

        assertThat(chosen.references().anchors(5))
                .singleElement()
                .satisfies(each -> assertThat(each.path()).isEqualTo("old/001_init.ts"));
        assertThat(chosen.references().foundBy(Whereabouts.Ground.CHOSEN)).isEqualTo(1);
    }

    @Test
    void oneOfSeveralPlacesOfCodeIsTheOneThatAPersonChose() throws IOException {
        LocatedReport several = locate("`db/001_init.ts` has `await knex.schema.createTable(`");
        Located quote = several.references().of(Whereabouts.Several.class).getFirst();
        String second = ((Whereabouts.Several) quote.whereabouts()).places().get(1);

        LocatedReport chosen = several.choosing(quote, second, folders);

        assertThat(chosen.references().of(Whereabouts.Several.class)).isEmpty();
        assertThat(chosen.references().foundBy(Whereabouts.Ground.CHOSEN)).isEqualTo(1);
    }
}
