package plumbline.gui.start;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import plumbline.gui.control.OneLine;
import plumbline.gui.workspace.LivePreferences;
import plumbline.preferences.RecentWorkspace;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;

/// What the first screen offers: the doors, and what was open lately.
public final class StartViewModel {

    /// Leaves room beside it for where the folders lie and when they were open.
    private static final int LONGEST_NAME = 40;

    private final Doors doors;
    private final LivePreferences preferences;
    private final Clock clock;
    private final Words words;
    private final ObservableList<RecentWorkspace> recent = FXCollections.observableArrayList();
    private final ObservableList<RecentWorkspace> shownRecent =
            FXCollections.unmodifiableObservableList(recent);

    public StartViewModel(Doors doors, LivePreferences preferences, Clock clock, Words words) {
        this.doors = doors;
        this.preferences = preferences;
        this.clock = clock;
        this.words = words;
        preferences.property().subscribe(now -> recent.setAll(now.recent()));
    }

    public ObservableList<RecentWorkspace> recent() {
        return shownRecent;
    }

    public void openFolders() {
        doors.openFolders();
    }

    public void openSamples() {
        doors.openSamples();
    }

    public void importAudit() {
        doors.importAudit();
    }

    public void open(RecentWorkspace workspace) {
        doors.open(workspace.folders());
    }

    public void forget(RecentWorkspace workspace) {
        preferences.change(before -> before.withoutRecent(workspace));
    }

    public String name(RecentWorkspace workspace) {
        return OneLine.of(workspace.name(), LONGEST_NAME);
    }

    public String where(RecentWorkspace workspace) {
        return OneLine.of(
                workspace.folders().stream().map(Path::toString).collect(Collectors.joining(", ")));
    }

    /// "today", "yesterday", "5 days ago", by the calendar of where the person is.
    public String when(RecentWorkspace workspace) {
        LocalDate opened = LocalDate.ofInstant(workspace.openedAt(), clock.getZone());
        long days = ChronoUnit.DAYS.between(opened, LocalDate.now(clock));
        return words.get("start.days-ago", Math.max(0, days));
    }
}
