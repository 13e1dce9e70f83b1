package plumbline.setting.reading;

import plumbline.setting.Masking;
import plumbline.setting.SeedFact.Again;
import plumbline.setting.SeedFact.File;
import plumbline.setting.SeedFact.Secret;
import plumbline.source.SourceDocument;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads files of seeds: what a second run would do, and what stands in them that should not.
final class SeedFiles {

    private static final Pattern PATH =
            Pattern.compile(
                    "(?i)(.*/)?(seeds?|seeders)/.*\\.([cm]?[jt]s|sql|json)|(.*/)?(prisma/)?seed\\.([cm]?[jt]s|sql)");
    private static final Pattern WAY_BACK =
            Pattern.compile("\\bdown\\s?[:=(]|\\bfunction\\s+down\\b|exports\\.down\\b");

    /// In the order of how much they say.
    private static final List<Map.Entry<Again, Pattern>> SIGNS =
            List.of(
                    Map.entry(
                            Again.HARMLESS,
                            Pattern.compile(
                                    "(?i)on\\s+conflict|\\.onConflict\\b|ignoreDuplicates|updateOnDuplicate"
                                        + "|\\bupsert\\b|insert\\s+ignore|not\\s+exists|findOrCreate"
                                        + "|skipDuplicates|\\bmerge\\s+into\\b")),
                    Map.entry(
                            Again.REPLACES,
                            Pattern.compile(
                                    "(?i)\\.del\\s?\\(|\\btruncate\\b|bulkDelete|delete\\s+from|deleteMany|destroy\\s?\\(")),
                    Map.entry(
                            Again.REPEATS,
                            Pattern.compile(
                                    "(?i)\\binsert\\b|bulkInsert|\\.create(Many)?\\s?\\(|\\.save\\s?\\(")));

    private static final Pattern DEMONSTRATION =
            Pattern.compile("(?i)demo|fake|faker|sample|dummy|test-?data|example");
    private static final Pattern PASSWORD =
            Pattern.compile(
                    "(?i)\\b(\\w{0,30}password\\w{0,20})[\"']?\\s{0,3}[:=]\\s{0,3}[\"']([^\"'\\n"
                            + "]{1,200})[\"']|(\\$2[aby]\\$\\d\\d\\$)");
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[\\w.+-]{1,64}@((?!example\\.|test\\b|localhost)[\\w-]{1,60}(\\.[\\w-]{1,60}){1,4})");

    private final Gathering gathering;

    SeedFiles(Gathering gathering) {
        this.gathering = gathering;
    }

    static boolean isOne(String path) {
        return PATH.matcher(path).matches();
    }

    void read(SourceDocument document) {
        String text = forwards(document.text());
        boolean demonstration =
                DEMONSTRATION.matcher(document.file()).find() || DEMONSTRATION.matcher(text).find();
        gathering.add(file(document, text, demonstration));
        passwords(document, text);
        addresses(document, text);
    }

    private void passwords(SourceDocument document, String text) {
        Matcher password = PASSWORD.matcher(text);
        while (password.find()) {
            String name = password.group(1) == null ? "hash" : password.group(1);
            gathering.add(
                    new Secret(
                            name, Masking.MASK, document.span(password.start(), password.end())));
        }
    }

    private void addresses(SourceDocument document, String text) {
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            gathering.add(
                    new Secret(
                            "address",
                            Masking.MASK + "@" + address.group(1),
                            document.span(address.start(), address.end())));
        }
    }

    private static File file(SourceDocument document, String text, boolean demonstration) {
        for (Map.Entry<Again, Pattern> sign : SIGNS) {
            Matcher found = sign.getValue().matcher(text);
            if (found.find()) {
                return new File(
                        document.file(),
                        sign.getKey(),
                        demonstration,
                        document.span(found.start(), found.end()));
            }
        }
        return new File(document.file(), Again.UNKNOWN, demonstration, document.span(0, 0));
    }

    /// What a seeder deletes on its way back says nothing about a second run.
    private static String forwards(String text) {
        Matcher back = WAY_BACK.matcher(text);
        return back.find() ? text.substring(0, back.start()) : text;
    }
}
