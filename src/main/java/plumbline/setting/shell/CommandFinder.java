package plumbline.setting.shell;

import plumbline.setting.Masking;
import plumbline.setting.MigrationCommand;
import plumbline.setting.OnFailure;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;

/// Finds who migrates in any text of commands, through scripts that name other scripts.
public final class CommandFinder {

    private final Scripts scripts;

    public CommandFinder(Scripts scripts) {
        this.scripts = scripts;
    }

    /// The migration commands of a text; `stopsOnError` when it is run so that it does.
    public List<MigrationCommand> commands(EmbeddedText text, Shell shell, boolean stopsOnError) {
        List<ShellCommand> commands = ShellReader.read(text.text(), shell);
        Failures failures = new Failures(commands, shell, stopsOnError);
        List<MigrationCommand> found = new ArrayList<>();
        for (int i = 0; i < commands.size(); i++) {
            ShellCommand command = commands.get(i);
            List<Meaning> meanings = new Meanings(scripts).of(command.words());
            if (!meanings.isEmpty()) {
                SourceSpan span = text.span(command.start(), command.end());
                OnFailure then = failures.of(i);
                meanings.forEach(meaning -> found.add(command(meaning, then, span)));
            }
        }
        return List.copyOf(found);
    }

    /// The migration commands of a command that is written as a list of words.
    public List<MigrationCommand> commands(List<String> words, SourceSpan span) {
        return new Meanings(scripts)
                .of(words).stream()
                        .map(meaning -> command(meaning, OnFailure.STOPS, span))
                        .toList();
    }

    private static MigrationCommand command(Meaning meaning, OnFailure then, SourceSpan span) {
        OnFailure all = meaning.inner() == OnFailure.STOPS ? then : meaning.inner();
        return new MigrationCommand(
                meaning.tool(),
                meaning.verb(),
                Masking.masked(meaning.text()),
                meaning.configured(),
                meaning.through(),
                all,
                span);
    }
}
