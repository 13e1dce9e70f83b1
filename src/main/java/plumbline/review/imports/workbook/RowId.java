package plumbline.review.imports.workbook;

import plumbline.review.decision.Cell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which check of which service a row is about: `PL1:order-service:lock-timeout:5f1c…`, with a
/// digest of what the check asked.
public record RowId(Cell cell, String digest) {

    /// A service may hold colons.
    private static final Pattern TEXT =
            Pattern.compile("PL1:(?<service>.+):(?<check>[^:]+):(?<digest>[0-9a-f]+)");

    /// What a hidden cell says, as far as it is such an id.
    public static Optional<RowId> find(String text) {
        Matcher row = TEXT.matcher(text.strip());
        return row.matches()
                ? Optional.of(
                        new RowId(
                                new Cell(row.group("service"), row.group("check")),
                                row.group("digest")))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return String.join(":", "PL1", cell.service(), cell.check(), digest);
    }
}
