package plumbline.check.up.code;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.regex.Pattern;

/// Flags output that goes past the logger of the project.
public final class UpLoggerNotConsole implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "up-logger-not-console",
                            Section.UP_FUNCTION,
                            Severity.LOW,
                            "Logger instead of console.log")
                    .fixedBy("Use the logger that the service already has")
                    .notApplicableWithout("a migration in a programming language");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public boolean isForAllDatabases() {
        return true;
    }

    private static final Pattern CONSOLE =
            Pattern.compile(
                    "\\bconsole\\s*\\.\\s*(?:log|info|warn|error|debug|trace|table)\\s*\\(|\\bSystem\\.(?:out|err)\\.print"
                        + "|\\bfmt\\.Print|\\bprocess\\.stdout\\.write");

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        return ScriptText.of(migration).map(script -> List.of(judge(script))).orElse(List.of());
    }

    private static Verdict judge(ScriptText script) {
        List<SourceSpan> calls = script.places(CONSOLE);
        return calls.isEmpty()
                ? pass("nothing is written to the console").at(script.up())
                : partial(
                                "the way up writes to the console, %s",
                                calls.size() == 1 ? "once" : calls.size() + " times")
                        .at(calls.getFirst());
    }
}
