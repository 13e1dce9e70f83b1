package plumbline.review.imports.locating;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises what names a file in an old audit, with its lines where they are glued to it.
final class FileNames {

    private static final String ENDINGS =
            "[cm]?[jt]sx?|json5?|sql|ya?ml|sh|bash|ps1|toml|py|rb|go|java|kt|groovy|gradle|cs|php"
                    + "|prisma|xml|properties|conf|cfg|ini|tf|mk|md|txt|csv|lock";

    /// `src/001_init.ts:10-20`, `knexfile.ts#L4`, `Dockerfile:3`.
    private static final Pattern FILE =
            Pattern.compile(
                    "(?<file>[\\w@.+:~\\\\/-]*[\\w@+-][\\w@.+-]*\\.(?:"
                            + ENDINGS
                            + ")|(?:[\\w@.+/-]*/)?(?:Dockerfile|Makefile|Jenkinsfile|Procfile))"
                            + "(?:(?::|#L)(?<first>\\d{1,7})(?:[-–]L?(?<last>\\d{1,7})|:\\d+)?)?");

    /// A migration without an ending: `003_add_users`, `V2__orders`.
    private static final Pattern MIGRATION =
            Pattern.compile("(?:\\d{3,14}[_-]|[VUR]\\d[\\d._]*__)[A-Za-z][\\w-]*\\w\\w");

    /// Names with an ending that are no files.
    private static final Pattern PRODUCT =
            Pattern.compile("(?i)(?:node|knex|next|nuxt|nest|vue|express|three|d3|objection)\\.js");

    private static final Pattern FOLDER = Pattern.compile("[\\w@.-]*(?:[/\\\\][\\w@.-]*)+");

    private static final int LONGEST = 300;

    /// A file and its lines; `first` is [Reference#WHOLE] where no lines are named.
    record Named(String file, int first, int last) {}

    private FileNames() {}

    static Optional<Named> find(String token) {
        String name = token.replaceFirst("[.:,;]+$", "");
        if (name.length() > LONGEST || PRODUCT.matcher(name).matches()) {
            return Optional.empty();
        }
        Matcher file = FILE.matcher(name);
        if (file.matches()) {
            int first = number(file.group("first"), Reference.WHOLE);
            return Optional.of(
                    new Named(file.group("file"), first, number(file.group("last"), first)));
        }
        boolean stem = name.equals("knexfile") || MIGRATION.matcher(name).matches();
        return stem
                ? Optional.of(new Named(name, Reference.WHOLE, Reference.WHOLE))
                : Optional.empty();
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    /// Whether it is a path that names no file.
    static boolean isFolder(String text) {
        return FOLDER.matcher(text).matches();
    }
}
