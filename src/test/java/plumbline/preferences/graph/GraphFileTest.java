package plumbline.preferences.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.preferences.graph.KeptGraph.Arrangement;
import plumbline.preferences.graph.KeptGraph.Part;
import plumbline.preferences.graph.KeptGraph.Place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Where graphs lay, on disk.
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
final class GraphFileTest {

    private static final Place USERS =
            new Place("auth: users", "users", "TABLE", "auth", 12.5, -3, true, null);
    private static final Place OLD =
            new Place(
                    "auth: old",
                    "old",
                    "TABLE",
                    "auth",
                    0,
                    40,
                    false,
                    Instant.parse("2026-03-01T12:00:00Z"));
    private static final Part PART =
            new Part(false, 2, List.of("auth: users"), List.of("auth: old"), List.of(), List.of());

    @TempDir private Path home;
    private Path path;
    private GraphFile file;

    @BeforeEach
    void setUp() {
        path = home.resolve("data/graphs.json");
        file = new GraphFile(path);
    }

    private static KeptGraph graph(String folder) {
        return KeptGraph.of(List.of(Path.of("/services", folder)))
                .with("TABLES", new Arrangement(PART, List.of(USERS, OLD)));
    }

    @Test
    void whatIsSavedIsFoundAgainByItsFolders() {
        KeptGraph auth = graph("auth").ignoring(List.of("tenant_id"));
        file.save(graph("auth"));
        file.save(graph("tickets").ignoring(List.of()));
        file.save(auth);

        assertThat(file.find(auth.folders())).contains(auth);
        assertThat(file.find(graph("tickets").folders()))
                .contains(graph("tickets").ignoring(List.of()));
        assertThat(file.find(graph("other").folders())).isEmpty();
    }

    @Test
    void onlyTheLatestAreRemembered() {
        for (int n = 0; n < 20; n++) {
            file.save(graph("folder-" + n));
        }

        assertThat(file.find(graph("folder-7").folders())).isEmpty();
        assertThat(file.find(graph("folder-8").folders())).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"graphs\": 1}",
                "{\"graphs\": [1, {\"folders\": [\"/services/auth\"], \"lenses\": 3}]}",
                "{\"graphs\": [{\"folders\": [\"/services/auth\"], \"lenses\": {\"TABLES\":"
                        + " {\"places\": [{\"id\": \"a\", \"gone\": \"never\"}, 7]}}}]}"
            })
    void whatMakesNoSenseKeepsNothingFromBeingSaved(String text) throws IOException {
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);

        assertThat(file.find(graph("auth").folders()).map(KeptGraph::lenses).orElse(Map.of()))
                .isEmpty();
        file.save(graph("auth"));
        assertThat(file.find(graph("auth").folders())).contains(graph("auth"));
    }
}
