package plumbline.preferences.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

final class SessionFileTest {

    private static final Session ORDERS = session("orders").at("REVIEW").at("orders", "lock");

    @TempDir Path home;
    private Path path;
    private SessionFile file;

    @BeforeEach
    void setUp() {
        path = home.resolve("data/sessions.json");
        file = new SessionFile(path);
    }

    private static Session session(String folder) {
        return Session.begin(List.of(Path.of("/services", folder)));
    }

    @Test
    void beforeAnythingWasOpenNothingIsKnown() {
        assertThat(file.load()).isEmpty();
    }

    @Test
    void whatIsSavedIsReadAgain() {
        Session open = ORDERS.openedBy(new Owner(4711, Instant.parse("2026-03-01T12:00:00Z")));
        file.save(ORDERS);
        file.save(session("tickets"));
        file.save(open.lostOnce());

        assertThat(file.load()).containsExactly(open.lostOnce(), session("tickets"));
    }

    @Test
    void onlyTheLatestAreRemembered() {
        for (int n = 0; n < 40; n++) {
            file.save(session("folder-" + n));
        }

        assertThat(file.load()).hasSize(24).first().isEqualTo(session("folder-39"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"sessions\": 7}",
                "{\"sessions\": [7, {}, {\"folders\": [\"\\u0000\"]}]}",
                "{\"sessions\": [{\"folders\": [\"/a\"], \"process\": 1, \"began\":"
                        + " \"yesterday\"}]}"
            })
    void aFileThatMakesNoSenseKeepsNobodyFromWorking(String text) throws IOException {
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);

        assertThat(file.load()).isEmpty();
        file.save(ORDERS);
        assertThat(file.load()).containsExactly(ORDERS);
    }

    @Test
    void whereNothingCanBeWrittenWorkGoesOn() throws IOException {
        Files.writeString(home.resolve("data"), "no folder");

        file.save(ORDERS);

        assertThat(file.load()).isEmpty();
    }

    @Test
    void aSessionIsLostWhenWhoHadItOpenIsGone() {
        assertThat(ORDERS.wasLost()).isFalse();
        assertThat(ORDERS.openedBy(Owner.self()).wasLost()).isFalse();
        assertThat(ORDERS.openedBy(new Owner(Long.MAX_VALUE, Instant.EPOCH)).wasLost()).isTrue();
        Owner other = new Owner(Owner.self().process(), Instant.EPOCH);
        assertThat(ORDERS.openedBy(other).wasLost()).as("another has the number now").isTrue();
    }

    @Test
    void whatWasLostTwiceWhileItOpenedIsDangerous() {
        assertThat(ORDERS.lostOnce().isDangerous()).isFalse();
        assertThat(ORDERS.lostOnce().lostOnce().isDangerous()).isTrue();
        assertThat(ORDERS.lostOnce().settled().lostOnce().isDangerous()).isFalse();
        assertThat(ORDERS.lostOnce().lostOnce().closed().isDangerous()).isFalse();
    }
}
