package plumbline.review.imports.wording;

import plumbline.review.imports.document.OldVerdict;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Verdicts where there is room for no more: `✅`, `PASS`, `✗ F`, `(– N)`.
public final class SignedCell {

    /// A shape and the letter that says the same.
    private static final Pattern LETTERED = Pattern.compile("[✓◐✗–·]\\s([PTFNO])");

    private static final Map<String, OldVerdict> LETTERS =
            Map.of(
                    "P", OldVerdict.PASS,
                    "T", OldVerdict.PARTIAL,
                    "F", OldVerdict.FAIL,
                    "N", OldVerdict.NOT_APPLICABLE,
                    "O", OldVerdict.OPEN);

    private SignedCell() {}

    /// Empty where something else stands there as well; what stands in brackets counts.
    public static Optional<OldVerdict> find(String cell) {
        String bare = unwrapped(cell.strip());
        Matcher lettered = LETTERED.matcher(bare);
        return lettered.matches()
                ? Optional.ofNullable(LETTERS.get(lettered.group(1)))
                : VerdictText.find(bare)
                        .filter(each -> each.more().isBlank())
                        .map(VerdictText::verdict);
    }

    private static String unwrapped(String cell) {
        boolean wrapped = cell.startsWith("(") && cell.endsWith(")");
        return wrapped ? cell.substring(1, cell.length() - 1).strip() : cell;
    }
}
