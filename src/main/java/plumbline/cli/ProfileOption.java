package plumbline.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Option;

import plumbline.analysis.profile.CheckRule;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.profile.ProfileFile;
import plumbline.analysis.profile.ProfileFile.Outcome;
import plumbline.analysis.profile.ProfileFile.Slip;
import plumbline.analysis.profile.Switch;
import plumbline.check.catalogue.Checks;
import plumbline.source.SourceReader;
import plumbline.source.SourceText;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/// `--profile FILE` and `--pg VERSION`: what verdicts depend on.
public final class ProfileOption {

    @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "cli.profile.file")
    private @Nullable Path file;

    @Option(names = "--pg", paramLabel = "VERSION", descriptionKey = "cli.profile.pg")
    private @Nullable String postgres;

    /// The profile that was asked for; refuses what cannot be read or says what nobody knows.
    public Profile read(CommandLine command, Words words) {
        Path asked = file;
        Profile profile = asked == null ? Profile.USUAL : read(asked, command, words);
        String version = postgres;
        if (version == null) {
            return profile;
        }
        // what comes from configurations is often written with its minor version
        String major = version.strip().replaceFirst("\\..*$", "");
        if (!Switch.POSTGRESQL.form().fits(major)) {
            throw new RefusedException(
                    command, words.get("cli.wrong.value", version, "--pg VERSION"));
        }
        return profile.with(Switch.POSTGRESQL, major);
    }

    private static Profile read(Path asked, CommandLine command, Words words) {
        SourceText text = new SourceReader().read(asked);
        if (!(text instanceof SourceText.Readable readable)) {
            throw new RefusedException(command, words.get("cli.profile.unread", asked));
        }
        Outcome outcome = ProfileFile.read(asked.toString(), readable.text());
        if (!outcome.slips().isEmpty()) {
            Slip slip = outcome.slips().getFirst();
            throw new RefusedException(
                    command,
                    words.get("cli.profile.slip", asked, slip.line(), slip.text(), slip.reason()));
        }
        outcome.profile().rules().stream()
                .map(CheckRule::check)
                .filter(each -> !each.equals("*") && Checks.find(each).isEmpty())
                .findFirst()
                .ifPresent(each -> refuse(each, command, words));
        return outcome.profile();
    }

    private static void refuse(String check, CommandLine command, Words words) {
        Set<String> ids =
                Checks.all().stream().map(each -> each.info().id()).collect(Collectors.toSet());
        throw new WrongUse(words).noCheck(check, ids, command);
    }
}
