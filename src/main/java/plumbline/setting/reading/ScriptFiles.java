package plumbline.setting.reading;

import plumbline.setting.Masking;
import plumbline.setting.ScriptFact.Backup;
import plumbline.setting.ScriptFact.HandsOver;
import plumbline.setting.ScriptFact.Refers;
import plumbline.setting.ScriptFact.Runs;
import plumbline.setting.ScriptFact.StopsOnError;
import plumbline.setting.ScriptFact.WaitsForDatabase;
import plumbline.setting.Unread;
import plumbline.setting.shell.Shell;
import plumbline.setting.shell.ShellCommand;
import plumbline.setting.shell.ShellReader;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.TreePath;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads shell and PowerShell scripts, line by line.
final class ScriptFiles {

    private static final Pattern WAITS =
            Pattern.compile("pg_isready|wait-for(-it)?(\\.sh)?|dockerize|mysqladmin|wait-on");
    private static final Pattern BACKS_UP =
            Pattern.compile("pg_dump(all)?|pg_basebackup|mysqldump|wal-g|pgbackrest|barman");
    private static final Pattern RESTORES = Pattern.compile("pg_restore|pgrestore");
    private static final Pattern COMPUTED =
            Pattern.compile("(npm|pnpm|yarn|bun)( \\S{1,100}){0,4} (\\$|@)\\S.*");
    private static final Pattern FILE =
            Pattern.compile("(?!-)[\\w./\\\\~-]{1,200}\\.(sh|ps1|sql|bash)");

    private final Gathering gathering;

    ScriptFiles(Gathering gathering) {
        this.gathering = gathering;
    }

    static boolean isOne(String path) {
        return path.endsWith(".sh") || path.endsWith(".bash") || path.endsWith(".ps1");
    }

    static Shell shell(String path) {
        return path.endsWith(".ps1") ? Shell.POWERSHELL : Shell.POSIX;
    }

    /// Whether the first line asks to stop at errors: `#!/bin/sh -e`.
    static boolean startsStrict(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.matches("#!\\S+( \\S+)? -[a-z]*e[a-z]*");
    }

    void read(SourceDocument document) {
        Shell shell = shell(document.file());
        EmbeddedText text = document.embedded();
        boolean strict = startsStrict(document.text());
        if (strict) {
            gathering.add(new StopsOnError(true, document.span(0, document.text().indexOf('\n'))));
        }
        String folder = TreePath.parent(document.file());
        gathering
                .commandsIn(folder)
                .commands(text, shell, strict)
                .forEach(command -> gathering.add(new Runs(command)));
        for (ShellCommand command : ShellReader.read(document.text(), shell)) {
            if (!command.words().isEmpty()) {
                read(command, folder, text.span(command.start(), command.end()));
            }
        }
    }

    private void read(ShellCommand command, String folder, SourceSpan span) {
        String line = Masking.masked(String.join(" ", command.words()));
        String program = TreePath.name(command.name());
        if (setsStop(command)) {
            gathering.add(
                    new StopsOnError(
                            !line.contains("ErrorActionPreference") || line.contains("Native"),
                            span));
        }
        if (WAITS.matcher(program).matches() || line.matches("nc (-\\w+ )*-\\w*z.*")) {
            gathering.add(new WaitsForDatabase(line, span));
        }
        if (program.equals("exec") && command.words().size() > 1) {
            gathering.add(new HandsOver(line, span));
        }
        for (String word : command.words()) {
            String name = TreePath.name(word);
            if (BACKS_UP.matcher(name).matches() || RESTORES.matcher(name).matches()) {
                gathering.add(new Backup(name, RESTORES.matcher(name).matches(), span));
            }
        }
        if (COMPUTED.matcher(line).matches()) {
            gathering.add(new Unread(span, "which script runs is computed: " + line));
        }
        command.words().forEach(word -> refer(word, folder, span));
    }

    private static boolean setsStop(ShellCommand command) {
        String line = String.join(" ", command.words()).toLowerCase(Locale.ROOT);
        return line.matches("set (.* )?-[a-z]*e[a-z]*( .*)?|set .*errexit.*")
                || line.matches("\\$erroractionpreference ?= ?stop")
                || line.matches("\\$psnativecommanduseerroractionpreference ?= ?\\$true");
    }

    private void refer(String word, String folder, SourceSpan span) {
        if (!FILE.matcher(word).matches()) {
            return;
        }
        List<String> bases = List.of(folder, gathering.home(), "");
        Optional<String> there =
                bases.stream()
                        .map(base -> TreePath.resolve(base, word))
                        .flatMap(Optional::stream)
                        .filter(gathering.tree()::has)
                        .findFirst();
        there.or(() -> TreePath.resolve(folder, word))
                .ifPresent(path -> gathering.add(new Refers(path, there.isPresent(), span)));
    }
}
