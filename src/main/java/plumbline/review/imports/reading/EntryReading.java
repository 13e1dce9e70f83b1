package plumbline.review.imports.reading;

import plumbline.check.Severity;
import plumbline.review.imports.document.OldFix;
import plumbline.review.imports.document.OldIssue;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.document.OldVerdict;
import plumbline.review.imports.wording.ClaimText;
import plumbline.review.imports.wording.VerdictText;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes from a heading and what stands below it a verdict, an issue or a fix.
final class EntryReading {

    private static final Pattern JUDGED = Pattern.compile("(.*?)\\s*(?::|\\s[-–—])\\s*(.+)");

    /// What stands between fixes and around them.
    private static final Pattern NO_FIX =
            Pattern.compile(
                    "(?i)(?:phase|sprint|week|month|day|stage|tier)\\s*\\d.*"
                            + "|(?:immediate(?:ly)?|(?:short|medium|mid|long)[- ]term)(?: .*)?"
                            + "|(?:this|next) (?:week|month|sprint|quarter)|quick wins?|backlog"
                            + "|background|context|rationale|timeline|notes?|references?|approach"
                            + "|introduction|prerequisites|(?:estimated )?effort|verification"
                            + "|sign-?off|appendix");

    private final Draft draft;
    private final Outline outline;
    private final SignedHeadings signed;

    EntryReading(Draft draft, Outline outline, SignedHeadings signed) {
        this.draft = draft;
        this.signed = signed;
        this.outline = outline;
    }

    /// When all that stands below the heading is known, and the outline still ends with it.
    void close(Entry entry) {
        Part above = outline.part();
        Optional<VerdictText> own =
                entry.find("status", "result", "verdict").flatMap(VerdictText::find);
        Optional<VerdictText> inHeading = judged(entry.heading);
        if (own.isPresent()) {
            row(entry, own.get().verdict(), evidence(entry, own.get()));
        } else if (inHeading.isPresent()) {
            row(entry, inHeading.get().verdict(), entry.all());
        } else if (signed.has(entry.heading, above)) {
            signed(entry);
        } else if (above == Part.FIXES && isFix(entry)) {
            fix(entry);
        } else if (above == Part.PASSING && isBelow(Part.PASSING) && !entry.isEmpty()) {
            passing(entry);
        } else if (above == Part.ISSUES && isBelow(Part.ISSUES)) {
            issue(entry);
        } else if (!entry.text().isEmpty()) {
            text(entry, above);
        }
    }

    /// `## Data Safety: PASS`, unless a share says how it came about.
    private static Optional<VerdictText> judged(Heading heading) {
        Matcher found = JUDGED.matcher(heading.text());
        boolean counted = ClaimText.findInHeading(heading.line(), heading.text()).isPresent();
        return found.matches() && !counted
                ? VerdictText.findInLine(found.group(2))
                : Optional.empty();
    }

    /// Whether the part was named by a heading above this one.
    private boolean isBelow(Part part) {
        return outline.isWithin(part);
    }

    private boolean isFix(Entry entry) {
        boolean ranked = Priority.find(entry.heading.text()).isPresent();
        return ranked
                ? !Priority.title(entry.heading.text()).isEmpty()
                : isBelow(Part.FIXES) && !NO_FIX.matcher(entry.heading.plain()).matches();
    }

    private static String evidence(Entry entry, VerdictText verdict) {
        String said = entry.find("evidence", "file", "location").orElse("");
        String note = entry.find("note", "notes").orElse("");
        String known = said.isEmpty() ? note : said;
        return known.isEmpty() ? verdict.reason() : known;
    }

    private void row(Entry entry, OldVerdict verdict, String evidence) {
        String title = title(entry.heading);
        String section =
                outline.outerSection().isEmpty() ? outline.section() : outline.outerSection();
        draft.rows.add(
                OldRow.of(
                        entry.heading.line(),
                        section,
                        entry.heading.id(),
                        title,
                        verdict,
                        evidence));
        entry.find("remediation", "fix", "recommendation", "should be", "should add")
                .filter(each -> !each.isBlank())
                .ifPresent(each -> draft.fix(new OldFix(entry.heading.line(), "", title, each)));
    }

    private void signed(Entry entry) {
        VerdictText.findBySign(entry.heading.text())
                .ifPresent(
                        each ->
                                row(
                                        entry,
                                        each.verdict(),
                                        entry.find("evidence", "file", "location")
                                                .orElse(entry.all())));
    }

    /// Without the verdict.
    private static String title(Heading heading) {
        Matcher judged = JUDGED.matcher(heading.plain());
        boolean ends = judged.matches() && VerdictText.findInLine(judged.group(2)).isPresent();
        return ends ? judged.group(1).strip() : heading.plain();
    }

    private void fix(Entry entry) {
        String text = entry.heading.text();
        String named = Priority.title(text);
        String title = named.isEmpty() ? entry.heading.plain() : named;
        draft.fix(
                new OldFix(
                        entry.heading.line(), Priority.find(text).orElse(""), title, entry.all()));
    }

    private void passing(Entry entry) {
        Optional<Severity> worse =
                entry.find("severity").map(Heading::severity).filter(each -> each != null);
        if (worse.isPresent()) {
            issue(entry);
        } else {
            row(entry, OldVerdict.PASS, entry.find("evidence", "file").orElse(entry.all()));
        }
    }

    private void issue(Entry entry) {
        Optional<String> severity = entry.find("severity");
        Optional<VerdictText> pass = severity.flatMap(VerdictText::find);
        if (pass.isPresent()) {
            row(entry, pass.get().verdict(), entry.all());
            return;
        }
        Severity own = severity.map(Heading::severity).orElse(null);
        draft.issues.add(
                OldIssue.of(
                        entry.heading.line(),
                        own == null ? outline.severity() : own,
                        entry.heading.plain(),
                        entry.all()));
    }

    private void text(Entry entry, Part part) {
        (part == Part.STRENGTHS ? draft.strengths : draft.notes).addAll(entry.text());
    }
}
