package plumbline.review.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.review.anchor.Anchor;
import plumbline.review.anchor.Freshness;
import plumbline.source.git.GitFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

final class ServiceFoldersTest {

    @TempDir private Path root;

    @BeforeEach
    void services() throws IOException {
        write("services/shop/db/1.sql", "SELECT 1;\n");
        write("services/till/db/1.sql", "SELECT 2;\n");
        write("services/till/test/shop/2.sql", "SELECT 3;\n");
    }

    private Path write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<ServiceFiles> called(String service, List<String> services, String... folders) {
        return ServiceFolders.open(List.of(folders).stream().map(root::resolve).toList(), services)
                .called(service);
    }

    @Test
    void aServiceIsTheFolderOfItsNameOrTheOneThatLiesLeastDeep() {
        List<String> both = List.of("shop", "till");

        assertThat(called("shop", both, "services").getFirst().paths()).containsExactly("db/1.sql");
        assertThat(called("Till", both, "services/till").getFirst().address())
                .endsWith("/services/till");
        assertThat(called("shop", both, "services", "services/shop")).hasSize(2);
    }

    @Test
    void aFolderOfAnotherNameIsTheServiceOnlyWhereBothAreAlone() {
        assertThat(called("order", List.of("order"), "services/shop").getFirst().paths())
                .containsExactly("db/1.sql");
        assertThat(called("order", List.of("order", "shop"), "services/shop")).isEmpty();
        assertThat(called("order", List.of("order"), "services/shop", "services/till")).isEmpty();
    }

    @Test
    void anAnchorNamesTheCommitAndTheBlob() throws IOException, GitAPIException {
        try (GitFolder git = GitFolder.create(root)) {
            // what is as young as git's index is never taken for known
            Files.setLastModifiedTime(
                    write("services/shop/db/1.sql", "SELECT 1;\n"), FileTime.from(GitFolder.FIRST));
            String commit = git.commit("Add", 1, "ada").name();

            ServiceFiles files = called("shop", List.of("shop"), "services").getFirst();
            Anchor anchor = files.take("db/1.sql", 1, 1).orElseThrow();

            assertThat(anchor.commit()).isEqualTo(commit);
            assertThat(anchor.blob()).isEqualTo("e0ac49d1ecfb8f96f2418b1a87e1d20e587d9d0f");
            assertThat(files.check(anchor).freshness()).isEqualTo(Freshness.FRESH);
            assertThat(files.take("db/1.sql", 2, 2)).isEmpty();
        }
    }
}
