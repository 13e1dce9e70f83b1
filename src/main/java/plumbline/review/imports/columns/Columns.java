package plumbline.review.imports.columns;

import plumbline.review.imports.markdown.Block;
import plumbline.review.imports.wording.VerdictText;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Which column of a table of verdicts holds what; -1 where there is none. `texts` say why, the
/// first one that is not empty.
public record Columns(int id, int check, int status, List<Integer> texts, int width) {

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
                    "compliant?",
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

    /// What says of a result who has to do with it, and not why it is so.
    private static final Set<String> CONCERNED =
            Set.of("owner", "assignee", "responsible", "team", "decided", "due", "zuständig");

    /// What a table is about that judges files or objects and no checks.
    private static final Set<String> OBJECTS =
            Set.of("file", "path", "table", "migration", "section", "category", "service", "date");

    /// What the column is called that names what was checked, wherever it stands.
    private static final Set<String> CHECK =
            Set.of(
                    "check",
                    "checks",
                    "check item",
                    "criterion",
                    "criteria",
                    "requirement",
                    "control",
                    "prüfpunkt",
                    "prüfung",
                    "kriterium",
                    "anforderung");

    /// Those of a table of verdicts: one of its columns is called so, and most of its cells are
    /// one.
    public static Optional<Columns> find(Block.Table table) {
        int status = called(table.head(), STATUS);
        if (status < 0 || !isOfVerdicts(table, status)) {
            return Optional.empty();
        }
        return of(table, Set.of(status), status);
    }

    /// The others where those with verdicts are known.
    public static Optional<Columns> findBeside(Block.Table table, Collection<Integer> verdicts) {
        return of(table, verdicts, -1);
    }

    private static Optional<Columns> of(
            Block.Table table, Collection<Integer> verdicts, int status) {
        int id = called(table.head(), ID);
        int check = check(table.head(), id, verdicts);
        if (check < 0 || OBJECTS.contains(plain(table.head().get(check)))) {
            return Optional.empty();
        }
        Set<Integer> taken = new HashSet<>(verdicts);
        taken.addAll(List.of(id, check));
        List<Integer> texts = texts(table.head(), taken);
        return Optional.of(new Columns(id, check, status, texts, table.head().size()));
    }

    /// The one that is called so, or the first that may be one; one without a name only numbers
    /// rows, where another is there.
    private static int check(List<String> head, int id, Collection<Integer> verdicts) {
        List<Integer> others =
                IntStream.range(0, head.size())
                        .filter(each -> each != id && !verdicts.contains(each))
                        .filter(each -> !BESIDE.contains(plain(head.get(each))))
                        .boxed()
                        .toList();
        return others.stream()
                .filter(each -> CHECK.contains(plain(head.get(each))))
                .findFirst()
                .or(() -> others.stream().filter(each -> !head.get(each).isBlank()).findFirst())
                .or(() -> others.stream().findFirst())
                .orElse(-1);
    }

    /// Those that are called so, or the only one that may be one.
    private static List<Integer> texts(List<String> head, Set<Integer> taken) {
        List<Integer> others =
                IntStream.range(0, head.size())
                        .filter(each -> !taken.contains(each))
                        .filter(each -> !BESIDE.contains(plain(head.get(each))))
                        .filter(each -> !CONCERNED.contains(plain(head.get(each))))
                        .boxed()
                        .toList();
        List<Integer> named =
                others.stream().filter(each -> EVIDENCE.contains(plain(head.get(each)))).toList();
        return named.isEmpty() && others.size() == 1 ? others : named;
    }

    /// What an unmasked `|` cut off belongs to the last column.
    public String evidence(Block.Row row) {
        return texts.stream()
                .map(each -> evidence(row, each))
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("");
    }

    private String evidence(Block.Row row, int column) {
        return row.uneven() && column == width - 1
                ? String.join("|", row.cells().subList(column, row.cells().size()))
                : row.lines(column);
    }

    private static boolean isOfVerdicts(Block.Table table, int status) {
        long verdicts =
                table.rows().stream()
                        .filter(each -> VerdictText.find(each.cell(status)).isPresent())
                        .count();
        return verdicts * 2 > table.rows().size();
    }

    /// Whether a column of that name says something about results, and has none.
    public static boolean isBeside(String name) {
        String plain = plain(name);
        return BESIDE.contains(plain) || CONCERNED.contains(plain) || EVIDENCE.contains(plain);
    }

    public static int called(List<String> head, Set<String> names) {
        return IntStream.range(0, head.size())
                .filter(each -> names.contains(plain(head.get(each))))
                .findFirst()
                .orElse(-1);
    }

    public static String plain(String cell) {
        return MARKUP.matcher(cell).replaceAll("").strip().toLowerCase(Locale.ROOT);
    }
}
