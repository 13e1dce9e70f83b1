package plumbline.setting.shell;

import plumbline.setting.Verb;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a program of one's own does with migrations, by its name, its arguments and its text.
final class OwnPrograms {

    private static final Pattern NAME =
            Pattern.compile(
                    "(?i)(run-?)?(db-?)?migrat(e|ions?|or)(-?(db|up|latest|run(ner)?))?(\\.[cm]?[jt]s)?");
    private static final Pattern BACK_NAME =
            Pattern.compile(
                    "(?i)((run|db|migrat(e|ions?))[-.]?)*(rollback|revert|undo|down)([-.]?(db|migrat(e|ions?)))*(\\.[cm]?[jt]s)?");
    private static final Pattern MIGRATES =
            Pattern.compile(
                    "\\bmigrate\\s?\\.\\s?(latest|up)\\s?\\(|\\.runMigrations\\s?\\(|\\bumzug\\s?\\.\\s?up\\s?\\("
                        + "|\\bmigrate\\s?\\(\\s?[\\w.]{1,60}(\\([^()]{0,80}\\))?\\s?,\\s?\\{"
                        + "|\\bmigrate\\.New\\w{0,30}\\(|\\bgoose\\.(Up|Run)|\\bmigrateToLatest\\s?\\(");
    private static final Pattern BACK =
            Pattern.compile(
                    "\\bmigrate\\s?\\.\\s?(rollback|down)\\s?\\(|\\.undoLastMigration\\s?\\(|\\bumzug\\s?\\.\\s?down\\s?\\(");
    private static final Pattern SERVES =
            Pattern.compile("\\.listen\\s?\\(|NestFactory|createServer|ListenAndServe|\\.Serve\\(");
    private static final List<Map.Entry<Verb, Pattern>> WORDS =
            List.of(
                    Map.entry(
                            Verb.ROLLBACK,
                            Pattern.compile("-{0,2}(migrate:)?(down|rollback|revert|undo)")),
                    Map.entry(
                            Verb.STATUS,
                            Pattern.compile("-{0,2}(migrate:)?(status|list|pending|show)")),
                    Map.entry(
                            Verb.MAKE,
                            Pattern.compile("-{0,2}(migrate:)?(create|make|generate|new)")),
                    Map.entry(Verb.RESET, Pattern.compile("-{0,2}(migrate:)?(reset|fresh|drop)")));

    private final Scripts scripts;

    OwnPrograms(Scripts scripts) {
        this.scripts = scripts;
    }

    /// The program at a place among the words of a command.
    List<Meaning> find(List<String> typed, int at) {
        String name = typed.get(at).replaceFirst("/+$", "").replaceFirst(".*/", "");
        List<String> arguments = Words.from(typed, at + 1);
        return findVerb(typed.get(at), name)
                .map(verb -> verb == Verb.MIGRATE ? asked(arguments) : verb)
                .map(verb -> List.of(Programs.meaning("program", verb, typed)))
                .orElse(List.of());
    }

    /// A text that is handed to an interpreter instead of a program.
    List<Meaning> inline(List<String> typed, int at) {
        return ofText(typed.get(at))
                .map(verb -> List.of(Programs.meaning("program", verb, typed.subList(0, at))))
                .orElse(List.of());
    }

    /// `go run` with a folder.
    List<Meaning> goRun(List<String> typed) {
        if (typed.size() < 3 || !typed.get(1).equals("run")) {
            return List.of();
        }
        List<Meaning> found = find(typed, 2);
        return found.isEmpty() ? asked(typed, 3) : found;
    }

    /// A program of any language whose first word says that it is to migrate.
    static List<Meaning> asked(List<String> typed, int at) {
        boolean migrates =
                at < typed.size() && typed.get(at).matches("(db:)?migrat(e|ions?)([:-](up|run))?");
        return migrates
                ? List.of(Programs.meaning("program", asked(Words.from(typed, at + 1)), typed))
                : List.of();
    }

    private Optional<Verb> findVerb(String path, String name) {
        if (NAME.matcher(name).matches()) {
            return Optional.of(Verb.MIGRATE);
        }
        Optional<String> text =
                scripts.findProgram(path).filter(each -> !SERVES.matcher(each).find());
        return BACK_NAME.matcher(name).matches()
                ? text.filter(each -> BACK.matcher(each).find()).map(_ -> Verb.ROLLBACK)
                : text.flatMap(OwnPrograms::ofText);
    }

    private static Optional<Verb> ofText(String text) {
        if (MIGRATES.matcher(text).find()) {
            return Optional.of(Verb.MIGRATE);
        }
        return BACK.matcher(text).find() ? Optional.of(Verb.ROLLBACK) : Optional.empty();
    }

    private static Verb asked(List<String> arguments) {
        return WORDS.stream()
                .filter(
                        each ->
                                arguments.stream()
                                        .anyMatch(word -> each.getValue().matcher(word).matches()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Verb.MIGRATE);
    }
}
