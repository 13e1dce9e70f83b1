package plumbline.app;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;

import plumbline.gui.about.AboutView;
import plumbline.gui.about.ThirdParties;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.command.Commands;
import plumbline.gui.command.Shortcuts;
import plumbline.gui.control.FirstFocus;
import plumbline.gui.dialog.NoticeBar;
import plumbline.gui.dialog.Overlay;
import plumbline.gui.dialog.PathChoice;
import plumbline.gui.dialog.ProblemSheet;
import plumbline.gui.dialog.SystemPathChoice;
import plumbline.gui.filter.TimeChip;
import plumbline.gui.imports.flow.ImportsViewModel;
import plumbline.gui.keymap.KeyTable;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Selection;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.scope.SavedViewsViewModel;
import plumbline.gui.scope.ScopeView;
import plumbline.gui.scope.ScopeViewModel;
import plumbline.gui.settings.SettingsViewModel;
import plumbline.gui.shell.DropTarget;
import plumbline.gui.shell.Edge;
import plumbline.gui.shell.Rail;
import plumbline.gui.shell.Sheets;
import plumbline.gui.shell.Shell;
import plumbline.gui.shell.ShellCommands;
import plumbline.gui.shell.ShellViewModel;
import plumbline.gui.shell.TopBar;
import plumbline.gui.shell.WindowActions;
import plumbline.gui.shell.WindowFrame;
import plumbline.gui.shell.WindowKeeper;
import plumbline.gui.shell.WorkArea;
import plumbline.gui.start.Doors;
import plumbline.gui.start.StartView;
import plumbline.gui.start.StartViewModel;
import plumbline.gui.status.AuditStatusViewModel;
import plumbline.gui.status.ChangedFilesViewModel;
import plumbline.gui.status.StatusView;
import plumbline.gui.status.StatusViewModel;
import plumbline.gui.steps.StepsView;
import plumbline.gui.steps.StepsViewModel;
import plumbline.gui.style.Fonts;
import plumbline.gui.style.Motion;
import plumbline.gui.task.FxTaskRunner;
import plumbline.gui.task.TaskList;
import plumbline.gui.task.TaskStrip;
import plumbline.gui.task.UiThread;
import plumbline.gui.workspace.LivePreferences;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.gui.workspace.Samples;
import plumbline.gui.workspace.WatchedFolders;
import plumbline.source.FolderScan;
import plumbline.source.git.GitIgnore;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.List;

/// The composition root of the window: makes each part once, in the order in which they need each
/// other.
final class Workbench {

    final Stage stage;
    final FxTaskRunner tasks;
    final TaskList taskList;
    final LivePreferences preferences;
    final OpenWorkspace workspace;
    final Navigator navigator;
    final Selection selection;
    final SharedLook look = new SharedLook();
    final ImportsViewModel imports;
    final Doors doors;
    final Overlay overlay;
    final Commands commands;
    final OpenAudit audit;
    final Screens screens;
    final UiThread uiThread;
    final LiveKeys keys;
    final SharedFilter filter = new SharedFilter();
    private final AuditParts decided;
    private final WatchedFolders watched;
    final Sessions sessions;
    private final Sessions.Way back;
    private final PathChoice choice;
    private final WindowSetup setup;
    private final Words words;
    private final Motion motion;
    final NoticeBar notices;
    private final TaskStrip strip;
    final ShellViewModel panes;
    private final WindowFrame frame;
    private final WindowKeeper keeper;

    Workbench(Stage stage, WindowSetup setup) {
        this.stage = stage;
        this.setup = setup;
        Fonts.load();
        words = setup.words();
        motion = new Motion();
        overlay = new Overlay(motion);
        notices = new NoticeBar(motion, words);
        frame = new WindowFrame(stage, motion, words);

        taskList = new TaskList((task, problem) -> ProblemSheet.showOn(overlay, problem, words));
        uiThread = new UiThread();
        tasks = new FxTaskRunner(uiThread, taskList, words);
        strip = new TaskStrip(taskList, motion, words);
        preferences =
                new LivePreferences(
                        setup.loaded().preferences(), setup.preferencesFile(), tasks, words);
        panes = new ShellViewModel(preferences.get().window());
        keeper = new WindowKeeper(stage, panes, preferences);

        workspace =
                new OpenWorkspace(
                        tasks, new FolderScan(new GitIgnore()), preferences, setup.clock(), words);
        decided = new AuditParts(setup, preferences, uiThread, overlay, notices);
        audit = decided.audit();
        decided.follow(workspace, setup, tasks, uiThread);
        watched = new WatchedFolders(workspace, uiThread);
        navigator = new Navigator();
        selection = new Selection(navigator);
        sessions = new Sessions(setup.sessions(), workspace, words);
        choice = new SystemPathChoice(stage, words);
        imports =
                new ImportsPlace(setup, audit, navigator, tasks)
                        .model(this::chooseAudits, this::addServices);
        doors = waysIn();
        commands = commands();
        keys = liveKeys();
        screens = new Screens(this, setup, choice);
        back = sessions.follow(this);
        frame.fill(shell(), keys, workspace, preferences);
        stage.setOnHiding(event -> keeper.remember());
    }

    private LiveKeys liveKeys() {
        Shortcuts shortcuts = new Shortcuts(System.getProperty("os.name"));
        return new LiveKeys(KeyTable.of(commands), preferences, shortcuts, words);
    }

    private Doors waysIn() {
        return new Doors(
                workspace,
                navigator,
                new Samples(setup.samples(), setup.sampleCopies()),
                choice,
                tasks,
                notices,
                imports::bring,
                words);
    }

    private void chooseAudits() {
        doors.importAudit();
    }

    /// Opens a folder beside those that are open, and stays where one is.
    private void addServices() {
        choice.chooseFolder(words.get("choose.folder")).map(List::of).ifPresent(workspace::add);
    }

    private Commands commands() {
        Sheets sheets =
                new Sheets(
                        overlay,
                        () ->
                                new SettingsViewModel(
                                        preferences,
                                        keys(),
                                        notices,
                                        AuditParts.account(),
                                        () -> screens.inspecting.places.chooseEditor(),
                                        words),
                        this::history,
                        () -> decided.unread(setup, workspace, tasks, screens::previewLine),
                        () -> decided.joining(setup, choice, tasks),
                        () -> new AboutView(ThirdParties.here(), setup.version(), words),
                        workspace,
                        navigator,
                        this::keys,
                        words);
        WindowActions actions =
                new WindowActions(
                        stage, strip, notices, tasks, setup.pictures(), setup.clock(), words);
        return new ShellCommands(
                        doors, workspace, audit, navigator, preferences, sheets, panes, actions)
                .all();
    }

    private StepsView history() {
        return new StepsView(
                new StepsViewModel(audit, setup.clock().getZone(), words),
                cell -> {
                    overlay.hide();
                    screens.show(cell);
                },
                words);
    }

    /// Commands lead to what tells their keys.
    private LiveKeys keys() {
        return keys;
    }

    private Shell shell() {
        Shell shell =
                new Shell(
                        panes,
                        new Shell.Panes(
                                new TopBar(commands, keys, strip, words),
                                new Rail(navigator, commands, keys, words),
                                scope(),
                                new WorkArea(navigator, words, screens.views(), look()),
                                screens.inspecting.view,
                                status(),
                                edge("scope-edge", "command.toggle-scope"),
                                edge("inspector-edge", "command.toggle-inspector")),
                        new StartView(
                                new StartViewModel(doors, preferences, setup.clock(), words),
                                words),
                        Bindings.isEmpty(navigator.tabs())
                                .and(Bindings.isEmpty(workspace.folders())));
        shell.frame(notices, new DropTarget(words, doors::drop), overlay);
        return shell;
    }

    private Edge edge(String id, String command) {
        return new Edge(id, commands.get(command), keys, words);
    }

    /// What the whole window is dressed by.
    private ObservableValue<?> look() {
        return preferences
                .property()
                .map(now -> List.of(now.look().theme(), now.look().textSize()));
    }

    private ScopeView scope() {
        return new ScopeView(
                new ScopeViewModel(
                        workspace,
                        audit,
                        selection,
                        navigator,
                        screens::showService,
                        choice,
                        words),
                new SavedViewsViewModel(audit, filter, preferences, screens::showPassing, words),
                words);
    }

    private StatusView status() {
        return new StatusView(
                new StatusViewModel(workspace, words),
                new AuditStatusViewModel(audit, setup.clock().getZone(), words),
                new ChangedFilesViewModel(watched.changed(), audit, words),
                words,
                new TimeChip("status-time", filter, words),
                screens::showPassing,
                () -> navigator.go(Place.OVERVIEW),
                () -> commands.get("command.unread").run());
    }

    void show(List<Path> folders) {
        keeper.restore();
        stage.show();
        FirstFocus.give(stage.getScene().lookup("#start"));
        setup.loaded()
                .findSetAside()
                .ifPresent(aside -> notices.tell(words.get("settings.set-aside", aside)));
        back.reopenLost(!folders.isEmpty());
        if (!folders.isEmpty()) {
            doors.drop(folders);
        }
    }

    /// Waits for nothing but what the person decided: settings are written before the end.
    void close() {
        preferences.saveAtEnd();
        watched.close();
        sessions.close();
        workspace.close();
        decided.close();
        tasks.close();
    }
}
