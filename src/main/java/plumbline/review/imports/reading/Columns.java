package plumbline.review.imports.reading;

import plumbline.review.imports.markdown.Block;
import plumbline.review.imports.wording.VerdictText;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Which column of a table of verdicts holds what; -1 where there is none.
record Columns(int id, int check, int status, int evidence, int width) {

    private static final Pattern MARKUP = Pattern.compile("[*_`]");
    private static final Set<String> STATUS =
            Set.of(
                    "status",
                    "result",
                    "verdict",
                    "pass/fail",
                    "compliance",
                    "assessment",
                    "state",
                    "pass?",
                    "compliant",
                    "passed",
                    "passed?",
                    "met",
                    "met?",
                    "ok?",
                    "yes/no",
                    "outcome",
                    "fulfilled",
                    "ergebnis",
                    "bewertung",
                    "erfüllt",
                    "bestanden");
    private static final Set<String> EVIDENCE =
            Set.of(
                    "evidence",
                    "notes",
                    "note",
                    "details",
                    "detail",
                    "finding",
                    "findings",
                    "comment",
                    "comments",
                    "command",
                    "reason",
                    "remarks",
                    "observation",
                    "rationale",
                    "justification",
                    "nachweis",
                    "beleg",
                    "bemerkung",
                    "bemerkungen",
                    "kommentar");
    private static final Set<String> ID = Set.of("#", "id", "no", "no.", "nr", "ref", "check id");
    private static final Set<String> BESIDE = Set.of("severity", "required", "priority", "weight");

    /// What a table is about that judges files or objects and no checks.
    private static final Set<String> OBJECTS =
            Set.of("file", "path", "table", "migration", "section", "category", "service", "date");

    /// Those of a table of verdicts: one of its columns is called so, and most of its cells are
    /// one.
    static Optional<Columns> find(Block.Table table) {
        int status = called(table.head(), STATUS);
        if (status < 0 || !isOfVerdicts(table, status)) {
            return Optional.empty();
        }
        return of(table, Set.of(status), status);
    }

    /// The others where those with verdicts are known.
    static Optional<Columns> findBeside(Block.Table table, Set<Integer> verdicts) {
        return of(table, verdicts, -1);
    }

    private static Optional<Columns> of(Block.Table table, Set<Integer> verdicts, int status) {
        int id = called(table.head(), ID);
        int check =
                IntStream.range(0, table.head().size())
                        .filter(each -> each != id && !verdicts.contains(each))
                        .filter(each -> !BESIDE.contains(plain(table.head().get(each))))
                        .findFirst()
                        .orElse(-1);
        if (check < 0 || OBJECTS.contains(plain(table.head().get(check)))) {
            return Optional.empty();
        }
        int evidence = called(table.head(), EVIDENCE);
        int width = table.head().size();
        return Optional.of(
                new Columns(id, check, status, evidence == check ? -1 : evidence, width));
    }

    /// What an unmasked `|` cut off belongs to the last column.
    String evidence(Block.Row row) {
        return row.uneven() && evidence == width - 1
                ? String.join("|", row.cells().subList(evidence, row.cells().size()))
                : row.cell(evidence);
    }

    private static boolean isOfVerdicts(Block.Table table, int status) {
        long verdicts =
                table.rows().stream()
                        .filter(each -> VerdictText.find(each.cell(status)).isPresent())
                        .count();
        return verdicts * 2 > table.rows().size();
    }

    static int called(List<String> head, Set<String> names) {
        return IntStream.range(0, head.size())
                .filter(each -> names.contains(plain(head.get(each))))
                .findFirst()
                .orElse(-1);
    }

    static String plain(String cell) {
        return MARKUP.matcher(cell).replaceAll("").strip().toLowerCase(Locale.ROOT);
    }
}
