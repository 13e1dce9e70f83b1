package plumbline.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class PreferencesTest {

    private static final Preferences NORMAL = Preferences.defaults();

    @Test
    void eachChangeTouchesOneThing() {
        WindowState window = new WindowState(1, 2, 900, 700, true, 200, 300, false, false);
        Map<String, List<String>> keys = Map.of("cells.pass", List.of("g"));
        ReportChoice report = new ReportChoice("machine", "", "", "", "half", "", true, false);

        assertThat(NORMAL.withTheme(Theme.DARK).withTheme(Theme.SYSTEM)).isEqualTo(NORMAL);
        assertThat(
                        NORMAL.withTheme(Theme.DARK)
                                .withTextSize(TextSize.PERCENT_150)
                                .withReducedMotion(true)
                                .withLanguage(Language.GERMAN)
                                .withName("ak")
                                .withKeysKnown(true)
                                .withKeys(keys)
                                .withWindow(window)
                                .withRecentOpened(workspace(1, "/a"))
                                .withReport(report))
                .isEqualTo(
                        new Preferences(
                                new LookChoice(
                                        Theme.DARK, TextSize.PERCENT_150, true, Language.GERMAN),
                                new Person("ak", true, keys),
                                window,
                                new Bookmarks(List.of(workspace(1, "/a")), SavedView.DEFAULTS),
                                report,
                                List.of()));
    }

    @Test
    void aViewIsSavedLastInPlaceOfTheOneOfItsName() {
        SavedView mine = new SavedView("Mine", "sev>=high");
        SavedView other = new SavedView("Mine", "sev:low");

        assertThat(NORMAL.withView(mine).withView(other).views())
                .startsWith(SavedView.FAIL_UNDECIDED)
                .endsWith(SavedView.SECOND_LOOK, other)
                .hasSize(6);
        assertThat(NORMAL.withView(mine).withoutView(mine)).isEqualTo(NORMAL);
    }

    @Test
    void theWorkspaceOpenedLastComesFirst() {
        Preferences opened =
                NORMAL.withRecentOpened(workspace(1, "/a")).withRecentOpened(workspace(2, "/b"));

        assertThat(opened.recent()).containsExactly(workspace(2, "/b"), workspace(1, "/a"));
    }

    @Test
    void theSameFoldersInAnotherOrderOrSpellingAreTheSameWorkspace() {
        RecentWorkspace again = workspace(3, "/b/", "/x/../a", "/a");

        assertThat(
                        NORMAL.withRecentOpened(workspace(1, "/a", "/b"))
                                .withRecentOpened(workspace(2, "/a"))
                                .withRecentOpened(again)
                                .recent())
                .containsExactly(again, workspace(2, "/a"));
    }

    @Test
    void theOldestFallsOffAfterTwelve() {
        Preferences opened =
                IntStream.rangeClosed(1, 14)
                        .mapToObj(day -> workspace(day, "/" + day))
                        .reduce(NORMAL, Preferences::withRecentOpened, (one, other) -> other);

        assertThat(opened.recent()).hasSize(12).first().isEqualTo(workspace(14, "/14"));
        assertThat(opened.recent()).last().isEqualTo(workspace(3, "/3"));
    }

    @Test
    void aForgottenWorkspaceGoesWhateverItWasCalled() {
        Preferences opened =
                NORMAL.withRecentOpened(workspace(1, "/a")).withRecentOpened(workspace(2, "/b"));

        assertThat(
                        opened.withoutRecent(
                                        new RecentWorkspace(
                                                "other", List.of(Path.of("/a")), Instant.MAX))
                                .recent())
                .containsExactly(workspace(2, "/b"));
        assertThat(opened.withoutRecent(workspace(1, "/c"))).isEqualTo(opened);
    }

    private static RecentWorkspace workspace(int day, String... folders) {
        return new RecentWorkspace(
                "day " + day,
                Stream.of(folders).map(Path::of).toList(),
                Instant.EPOCH.plusSeconds(86_400L * day));
    }
}
