package plumbline.cli.report;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Option;

import plumbline.cli.RefusedException;
import plumbline.preferences.UserFolders;
import plumbline.report.dossier.KeyFile;
import plumbline.report.dossier.SealKey;
import plumbline.words.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The key that dossiers are sealed with: one that is named, or that of the user.
final class SealOption {

    @Option(names = "--key", paramLabel = "FILE", descriptionKey = "cli.report.key")
    private @Nullable Path file;

    /// Makes the one of the user on first use, and says so.
    SealKey key(CommandLine command, Words words) throws IOException {
        Path named = file;
        if (named != null) {
            return read(named, command, words);
        }
        Path own = UserFolders.ofThisMachine().config().resolve(KeyFile.NAME);
        if (Files.exists(own)) {
            return read(own, command, words);
        }
        SealKey made = KeyFile.make(own);
        command.getErr().println(words.get("cli.report.key-made", own));
        return made;
    }

    private static SealKey read(Path file, CommandLine command, Words words) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new RefusedException(command, words.get("cli.report.no-key", file));
        }
        return KeyFile.find(file)
                .orElseThrow(
                        () -> new RefusedException(command, words.get("cli.report.no-key", file)));
    }
}
