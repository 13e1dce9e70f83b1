package plumbline.setting.reading;

import plumbline.setting.Masking;
import plumbline.setting.TestFact.Moves;
import plumbline.setting.TestFact.Suite;
import plumbline.setting.Verb;
import plumbline.source.SourceDocument;
import plumbline.source.code.CodeText;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds tests, and the calls in them that run migrations or take them back.
final class TestFiles {

    private static final Pattern PATH =
            Pattern.compile(
                    "(?i)(.*/)?(tests?|__tests__|spec|e2e|integration)/.*\\.([cm]?[jt]sx?|py|java|kt|go|rb)"
                        + "|.*[._-](test|spec|e2e)\\.([cm]?[jt]sx?|py|go|rb)"
                        + "|.*(Test|Tests|IT)\\.(java|kt)");

    private static final Map<Verb, Pattern> CALLS =
            Map.of(
                    Verb.MIGRATE,
                            Pattern.compile(
                                    "\\bmigrate\\s?\\.\\s?(latest|up)\\s?\\(|\\brunMigrations\\s?\\("
                                        + "|\\b(umzug|migrator)\\.up\\s?\\(|\\bflyway\\.migrate\\s?\\("
                                        + "|\\bmigrate:latest\\b|\\bdb:migrate(?!:)\\b|\\bmigration:run\\b|\\bprisma"
                                        + " migrate deploy\\b|\\bm\\.Up\\(\\)"),
                    Verb.ROLLBACK,
                            Pattern.compile(
                                    "\\bmigrate\\s?\\.\\s?(rollback|down)\\s?\\(|\\bundoLastMigration\\s?\\("
                                        + "|\\b(umzug|migrator)\\.down\\s?\\(|\\bflyway\\.undo\\s?\\("
                                        + "|\\bmigrate:(rollback|down)\\b|\\bdb:migrate:undo\\b"
                                        + "|\\bmigration:revert\\b|\\bm\\.Down\\(\\)"
                                        + "|\\bdown\\s?\\(\\s?(knex|queryInterface|queryRunner)\\b"));

    /// Most tests have none of these, and looking for a word is much faster than for a pattern.
    private static final List<String> SIGNS =
            List.of("igrat", "umzug", "flyway", "m.Up(", "m.Down(", "down(", "down (");

    private final Gathering gathering;

    TestFiles(Gathering gathering) {
        this.gathering = gathering;
    }

    static boolean isOne(String path) {
        return PATH.matcher(path).matches();
    }

    void read(SourceDocument document) {
        gathering.add(new Suite(document.file(), document.span(0, firstLine(document.text()))));
        if (SIGNS.stream().anyMatch(document.text()::contains)) {
            String code = CodeText.of(document).withoutComments();
            CALLS.forEach((verb, calls) -> calls(document, code, verb, calls));
        }
    }

    private void calls(SourceDocument document, String code, Verb verb, Pattern calls) {
        Matcher call = calls.matcher(code);
        while (call.find()) {
            gathering.add(
                    new Moves(
                            verb,
                            Masking.masked(call.group()),
                            document.span(call.start(), call.end())));
        }
    }

    private static int firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text.length() : end;
    }
}
