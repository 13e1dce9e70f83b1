package plumbline.report.imported;

import plumbline.review.imports.locating.Located;
import plumbline.review.imports.locating.References;
import plumbline.review.imports.locating.Whereabouts;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.util.List;

/// Tells how many places that an old audit speaks of were found, and of each other one why not.
final class ReferencesText {

    private static final int MOST_LETTERS = 120;

    private final Words words;
    private final PrintWriter out;

    ReferencesText(Words words, PrintWriter out) {
        this.words = words;
        this.out = out;
    }

    void write(References references) {
        if (!references.wereSought()) {
            return;
        }
        references.folders().forEach(each -> print(words.get("cli.import.searched", each)));
        references.unknown().forEach(this::unknown);
        List<Located> several = references.of(Whereabouts.Several.class);
        List<Located> missing = references.of(Whereabouts.Missing.class);
        print(
                words.get(
                        "cli.import.references",
                        references.all().size(),
                        references.of(Whereabouts.Found.class).size(),
                        several.size(),
                        missing.size()));
        long alone = references.foundBy(Whereabouts.Ground.LINES_ALONE);
        if (alone > 0) {
            print("  " + words.get("imports.place.lines-alone", alone));
        }
        several.forEach(this::line);
        missing.forEach(this::line);
    }

    private void unknown(References.Unknown unknown) {
        print(
                unknown.folders().isEmpty()
                        ? words.get("cli.import.no-folder", unknown.service())
                        : words.get(
                                "cli.import.several-folders",
                                unknown.service(),
                                String.join(", ", unknown.folders())));
    }

    private void line(Located located) {
        print(
                "  %5d  %s: %s"
                        .formatted(
                                located.line(),
                                shortened(located.reference().text()),
                                shortened(new WhereaboutsWords(words).of(located.whereabouts()))));
    }

    /// What stands in the documents cannot steer the terminal.
    private void print(String line) {
        out.println(line.replaceAll("\\p{Cntrl}", " ").stripTrailing());
    }

    private static String shortened(String text) {
        return text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS) + "…";
    }
}
