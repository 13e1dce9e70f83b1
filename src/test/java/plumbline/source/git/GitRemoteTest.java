package plumbline.source.git;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

final class GitRemoteTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "https://host.example/shop/orders.git, https://host.example/shop/orders.git",
        "https://ada:secret@host.example:8443/orders?token=1, https://host.example:8443/orders",
        "git@host.example:shop/orders.git, ssh://host.example/shop/orders.git",
        "ssh://git@host.example/orders.git, ssh://host.example/orders.git"
    })
    void theAddressIsToldWithoutWhoLogsIn(String origin, String address) {
        assertThat(GitRemote.findAddress(origin)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/srv/git/orders.git", "../orders", "C:\\git\\orders", "", "a b://c"})
    void aPathIsNoAddress(String origin) {
        assertThat(GitRemote.findAddress(origin)).isEmpty();
    }

    @Test
    void itIsThatOfTheRepositoryAroundAFolder() throws Exception {
        try (GitFolder git = GitFolder.create(folder)) {
            git.commit("Begin", 0, "ada");
        }
        Path below = Files.createDirectories(folder.resolve("shop/db"));
        assertThat(GitRemote.find(below)).isEmpty();

        Files.writeString(
                folder.resolve(".git/config"),
                """
                [remote "origin"]
                    url = https://ada@host.example/orders
                """,
                StandardOpenOption.APPEND);
        assertThat(GitRemote.find(below)).contains("https://host.example/orders");
    }
}
