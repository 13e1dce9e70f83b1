package plumbline.app;

import javafx.stage.Stage;

import plumbline.analysis.FolderReader;
import plumbline.gui.dialog.FileOpener;
import plumbline.gui.dialog.SaveChoice;
import plumbline.preferences.file.LoadedPreferences;
import plumbline.preferences.file.PreferencesFile;
import plumbline.preferences.graph.GraphFile;
import plumbline.preferences.session.SessionFile;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;

/// What a window is made from that comes from outside: places, settings, clock, language, the
/// dialogs of the system.
record WindowSetup(
        Words words,
        String version,
        Clock clock,
        PreferencesFile preferencesFile,
        SessionFile sessions,
        GraphFile graphs,
        LoadedPreferences loaded,
        Path samples,
        Path sampleCopies,
        Path pictures,
        Path audits,
        Supplier<FolderReader> reader,
        Function<Stage, SaveChoice> saving,
        FileOpener opener) {}
