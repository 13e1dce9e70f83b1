package plumbline.report.markdown.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import plumbline.check.Status;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.SmallFleet;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Disposition;
import plumbline.review.imports.document.OldIssue;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.reconciling.MatchedRow;
import plumbline.review.imports.reconciling.Reconciliation;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whatever people write as a reason, and whatever was judged, a document in each style says it to
/// those who import it.
final class LosslessTest {

    private static final List<String> HOSTILE =
            List.of(
                    SmallFleet.HOSTILE,
                    "a | b || c \\| d \\",
                    "`code` and ``a`b`` and ` alone",
                    "``` \n~~~",
                    "**bold** _it_ __init__ ~~gone~~ snake_case *",
                    "[x](http://a.example) ![y](z) [ref]: q",
                    "<br> <b>x</b> <!-- hidden --> a<b a < b",
                    "&lt; &amp;lt; &#10; &nbsp; & && &copy;",
                    "# head",
                    "- item",
                    "1. one\n2) two",
                    "> quote\n---\n===",
                    "one\r\ntwo\rthree\n\nfive",
                    "✅ PASS (no, FAIL)",
                    "**Status:** FAIL",
                    "a\u0007b\u202ec\u0000d\te",
                    "$1 \\$2 C:\\dir\\*");

    private static final List<String> SIGNS =
            List.of(
                    "|", "`", "``", "```", "\\", "*", "**", "_", "[", "](a)", "<", "<br>", "<!--",
                    "-->", "</b>", "&", "&lt;", "&#7;", "amp;", "#", "- ", "1. ", "\n", "\r\n",
                    "\t", "> ", "~~", "---", "$", "!", ":", ";", "(", ")", "a", "b c", " ", "ß",
                    "😀", "\u0007", "\u202e", "✅", "FAIL", "=");

    /// Behind a reason, links to the lines that it is about.
    private static final String LINKS =
            "\\[[^\\]]*]\\([^)]*#L\\d+\\)(?:, \\[[^\\]]*]\\([^)]*#L\\d+\\))*+(?:, and \\d+ more)?";

    /// Where there is no reason: the links, or that nobody has decided.
    private static final String NO_REASON = "(?:proposed|imported|" + LINKS + ")?";

    private static Report reviewed;

    @BeforeAll
    static void judge(@TempDir Path folder) {
        reviewed = SmallFleet.reviewed(folder);
    }

    private static String nasty(Random random) {
        return random.ints(random.nextInt(12), 0, SIGNS.size())
                .mapToObj(SIGNS::get)
                .collect(Collectors.joining());
    }

    private static Report saying(Stream<String> reasons) {
        Iterator<String> next = reasons.iterator();
        return Reports.saying(reviewed, next::next);
    }

    private static Map<Cell, OldRow> rows(Reconciliation read) {
        return read.rows().stream()
                .collect(
                        Collectors.toMap(
                                each -> cell(read, each),
                                MatchedRow::row,
                                (one, _) -> one,
                                TreeMap::new));
    }

    private static Cell cell(Reconciliation read, MatchedRow row) {
        String named = row.row().service();
        return new Cell(named.isEmpty() ? read.service() : named, row.match().check());
    }

    private static void comesBack(Style style, Report report) {
        Reconciliation read = RoundTripTest.read(style, report);
        Map<Cell, OldRow> rows = rows(read);
        List<ReportedCell> cells = report.cells().toList();

        assertThat(read.rows()).hasSameSizeAs(cells);
        assertThat(rows.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        cells.stream().map(ReportedCell::cell).toList());
        cells.forEach(
                each ->
                        isSaid(
                                rows.getOrDefault(each.cell(), read.audit().rows().getFirst()),
                                each,
                                style));
    }

    private static void isSaid(OldRow row, ReportedCell cell, Style style) {
        String reason = cell.reason().replaceAll("\r\n?", "\n").strip();
        String said = row.evidence();

        assertThat(row.verdict().status()).as(row.title()).isEqualTo(cell.shown().findStatus());
        if (reason.isEmpty()) {
            assertThat(said).as(row.title()).matches("(?:– )?" + NO_REASON);
        } else if (style == Style.COMPLETE
                && row.verdict().status().orElseThrow() != Status.NOT_APPLICABLE) {
            assertThat(said).as(row.title()).isEqualTo(reason);
        } else {
            assertThat(said).as(row.title()).startsWith(reason);
            assertThat(said.substring(reason.length())).matches("(?:\\s* – " + LINKS + ")?");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FLEET")
    void hostileReasonsComeBackAsTheyWere(Style style) {
        Report report = saying(Stream.generate(() -> HOSTILE).flatMap(List::stream));

        comesBack(style, report.about("shop"));
        comesBack(style, report.about("stock"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FLEET")
    void reasonsOfAnySignsComeBackAsTheyWere(Style style) {
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            Report report = saying(Stream.generate(() -> nasty(random)));

            comesBack(style, report.about("shop"));
        }
    }

    @Test
    void everyCellOfTheMatrixComesBack() {
        Reconciliation read = RoundTripTest.read(Style.FLEET, reviewed);
        Map<String, List<ReportedCell>> byCheck =
                reviewed.cells().collect(Collectors.groupingBy(each -> each.check().id()));
        Map<Cell, Status> shown =
                byCheck.values().stream()
                        .filter(each -> each.stream().anyMatch(LosslessTest::applies))
                        .flatMap(List::stream)
                        .collect(Collectors.toMap(ReportedCell::cell, LosslessTest::status));

        assertThat(read.rows()).hasSameSizeAs(shown.entrySet());
        rows(read)
                .forEach(
                        (cell, row) ->
                                assertThat(row.verdict().status())
                                        .as(cell.toString())
                                        .contains(shown.get(cell)));
        assertThat(read.audit().unclear()).isEmpty();
    }

    private static boolean applies(ReportedCell cell) {
        return status(cell) != Status.NOT_APPLICABLE;
    }

    private static Status status(ReportedCell cell) {
        return cell.shown().findStatus().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FLEET")
    void whatStaysAsItIsIsNoFixAndComesBackAsDecided(Style style) {
        Reconciliation read = RoundTripTest.read(style, reviewed.about("stock"));

        List<OldIssue> decided =
                read.audit().issues().stream().filter(each -> each.decided() != null).toList();

        assertThat(decided)
                .isNotEmpty()
                .allMatch(each -> each.decided() == Disposition.Kind.ACCEPTED_RISK)
                .allMatch(each -> each.title().equals("DROP TABLE of an existing table"))
                .allMatch(each -> each.reason().startsWith("small table; owner ak;"));
        assertThat(read.audit().fixes())
                .noneMatch(each -> each.title().equals("DROP TABLE of an existing table"))
                .isNotEmpty();
    }
}
