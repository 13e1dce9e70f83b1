package plumbline.review.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.check.Severity;
import plumbline.review.decision.Disposition;
import plumbline.review.imports.document.OldAudit;
import plumbline.review.imports.document.OldFix;
import plumbline.review.imports.document.OldIssue;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.document.OldVerdict;
import plumbline.review.imports.document.Unclear;

class AuditReaderTest {

    @Test
    void germanColumnsAreKnown() {
        OldAudit audit =
                AuditReader.read(
                        "a.md",
                        """
                        | Prüfpunkt | Ergebnis | Nachweis |
                        |---|---|---|
                        | Sperrzeit | nicht bestanden | a.ts:1 |
                        """);

        assertThat(audit.rows())
                .singleElement()
                .satisfies(each -> assertThat(each.verdict()).isEqualTo(OldVerdict.FAIL))
                .satisfies(each -> assertThat(each.evidence()).isEqualTo("a.ts:1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Locks", "## Findings"})
    void headingsWithSignsAreRows(String section) {
        OldAudit audit =
                AuditReader.read(
                        "a.md",
                        section
                                + """

                                ### ✅ No hardcoded values
                                - none in `a.ts`
                                ### ❌ Lock timeout (everywhere)
                                **Evidence:** `b.ts`
                                """);

        assertThat(audit.rows())
                .extracting(OldRow::title, OldRow::verdict, OldRow::evidence)
                .containsExactly(
                        tuple("No hardcoded values", OldVerdict.PASS, "none in `a.ts`"),
                        tuple("Lock timeout", OldVerdict.FAIL, "`b.ts`"));
        assertThat(audit.issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### ✅ Lock timeout\n### Names\n",
                "### ✅ Passed\n- names\n### ❌ Missing\n- locks\n",
                "### ✅ The good\n- ✅ names\n### ❌ The bad\n- ❌ locks\n",
                "### ✅ The good\n#### Names\n### ❌ The bad\n#### Locks\n",
                "### 🔴 Locks\n### 🟢 Names\n",
                "### ❌ Critical\n- locks\n### ⚠️ High\n- names\n",
                "### ✅ Alone\n"
            })
    void headingsWithSignsOverOthersAreNoRows(String text) {
        assertThat(AuditReader.read("a.md", "# Audit\n## Part\n" + text).rows())
                .noneMatch(each -> each.section().equals("Part"));
    }

    @Test
    void whatOnlyHasFaultsBelowIssuesStaysThere() {
        OldAudit audit = AuditReader.read("a.md", "## Issues\n### ❌ No locks\n### ❌ No names\n");

        assertThat(audit.rows()).isEmpty();
        assertThat(audit.issues()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "x, '', '', PASS",
        "'', X, '', FAIL",
        "'', '', ✓, PARTIAL",
        "✅, ❌, ❌, PASS",
        "❌, ✅, ❌, FAIL",
        "'', ❌, '', FAIL",
        "[ ], [x], [ ], FAIL",
        "x, x, '', OPEN",
        "-, –, '', OPEN"
    })
    void theCrossedColumnIsTheVerdict(
            String pass, String fail, String partial, OldVerdict verdict) {
        OldAudit audit =
                AuditReader.read(
                        "a.md",
                        """
                        | Check | Pass | ❌ Fail | Partial | Notes |
                        |---|---|---|---|---|
                        | Names | ✔ | | | a.ts |
                        | Locks | x | | | b.ts |
                        | Timeout | %s | %s | %s | c.ts |
                        """
                                .formatted(pass, fail, partial));

        OldRow last = audit.rows().getLast();
        assertThat(audit.rows()).hasSize(3);
        assertThat(last.verdict()).isEqualTo(verdict);
        assertThat(last.evidence()).isEqualTo("c.ts");
        assertThat(audit.unclear()).hasSize(verdict == OldVerdict.OPEN ? 1 : 0);
    }

    @Test
    void numbersInSuchColumnsAreCounts() {
        OldAudit audit =
                AuditReader.read(
                        "a.md",
                        """
                        | Section | Pass | Fail |
                        |---|---|---|
                        | Names | 3 | 1 |
                        """);

        assertThat(audit.rows()).isEmpty();
        assertThat(audit.claims()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Reason | Evidence;too long | a.ts:1;too long",
                "Reason | Evidence; | a.ts:1;a.ts:1",
                "What we saw;no index;no index",
                "Severity | Owner;LOW | ann;''",
                "Owner | Team;ann | red;''"
            })
    void theFirstTextThatIsThereIsTheEvidence(String heads, String cells, String evidence) {
        String text =
                """
                | Check | Status | %s |
                |%s
                | Names | FAIL | %s |
                """
                        .formatted(heads, "---|".repeat(4), cells == null ? "" : cells);

        assertThat(AuditReader.read("a.md", text).rows())
                .singleElement()
                .satisfies(each -> assertThat(each.evidence()).isEqualTo(evidence));
    }

    @Test
    void onlyHeadingsThatSayWhatToDoAreFixes() {
        OldAudit audit =
                AuditReader.read(
                        "a.md",
                        """
                        ## Remediation Plan
                        ### Background
                        It grew.
                        ### Phase 1
                        - Set a lock timeout
                        ### Add an index
                        On orders.
                        ### Timeline
                        Two weeks.
                        ## No Fix Planned
                        1. **Old names:** accepted risk: they work; owner ann
                        2. **Old types:** nobody asked
                        """);

        assertThat(audit.fixes())
                .extracting(OldFix::title)
                .containsExactly("Set a lock timeout", "Add an index");
        assertThat(audit.issues())
                .extracting(OldIssue::title, OldIssue::decided, OldIssue::reason)
                .containsExactly(
                        tuple("Old names", Disposition.Kind.ACCEPTED_RISK, "they work; owner ann"));
    }

    @Test
    void theColumnThatIsCalledCheckNamesIt() {
        OldAudit read =
                AuditReader.read(
                        "a.md",
                        """
                        | | Category | Check | Status | Evidence |
                        |-|----------|-------|--------|----------|
                        |1| Locking  | lock_timeout | FAIL | none set |

                        | | Item | Result |
                        |-|------|--------|
                        |1| Down tested | PASS |
                        """);

        assertThat(read.rows())
                .extracting(OldRow::title)
                .containsExactly("lock_timeout", "Down tested");
    }

    @Test
    void aStatusThatIsNoneIsTold() {
        OldAudit read =
                AuditReader.read(
                        "a.md",
                        """
                        | Check | Status | Evidence |
                        |-------|--------|----------|
                        | lock_timeout | 80% | one of two |
                        | Down tested | - | none |
                        | Up tested | PASS | ci.yml |
                        | Seeds | FAIL | none |
                        | Scripts | PASS | package.json |
                        """);

        assertThat(read.unclear()).extracting(Unclear::line).containsExactly(3);
        assertThat(read.rows().getFirst().verdict()).isEqualTo(OldVerdict.OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "**Critical**: no `lock_timeout`, CRITICAL, no `lock_timeout`",
        "**Critical:** no `lock_timeout`, CRITICAL, no `lock_timeout`",
        "HIGH - no CONCURRENTLY, HIGH, no CONCURRENTLY",
        "[LOW] no comments, LOW, no comments",
        "**[Medium]** **No tests**, MEDIUM, No tests",
        "**High: bold as a whole**, , High: bold as a whole",
        "High availability is not tested, , High availability is not tested",
        "Low-level locks are held, , Low-level locks are held"
    })
    void anIssueMaySayItsOwnSeverity(String item, Severity severity, String title) {
        OldAudit read = AuditReader.read("a.md", "## Issues\n\n- " + item + "\n");

        assertThat(read.issues())
                .extracting(OldIssue::severity, OldIssue::title)
                .containsExactly(tuple(severity, title));
    }
}
