package plumbline.setting;

import plumbline.source.SourceSpan;

import java.util.List;

/// A command that does something with migrations, as it is written at a place.
///
/// `text` is what finally runs; `through` names the scripts that lead there, the first one first.
/// `configured` when the command itself names its configuration.
public record MigrationCommand(
        String tool,
        Verb verb,
        String text,
        boolean configured,
        List<String> through,
        OnFailure onFailure,
        SourceSpan span) {

    public MigrationCommand {
        through = List.copyOf(through);
    }
}
