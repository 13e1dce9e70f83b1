package plumbline.review.imports.reading;

import org.jspecify.annotations.Nullable;

import plumbline.check.Severity;
import plumbline.review.decision.Disposition;
import plumbline.review.imports.document.Claim;
import plumbline.review.imports.document.OldFix;
import plumbline.review.imports.document.OldIssue;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.document.OldVerdict;
import plumbline.review.imports.document.Remark;
import plumbline.review.imports.markdown.Block;
import plumbline.review.imports.wording.ClaimText;
import plumbline.review.imports.wording.JudgedLine;
import plumbline.review.imports.wording.VerdictText;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes from the item of a list what it holds: a verdict, an issue, a fix, a count.
final class ItemReading {

    private static final Pattern ID =
            Pattern.compile(
                    "(?<id>[A-Z]{1,8}-?[A-Z]{0,4}\\d+(?:\\.\\d+)?)\\s*[:.)]\\s+(?<rest>.+)");
    private static final Pattern DECIDED =
            Pattern.compile(
                    "(?is)[*_(\\[\\s]*(?<what>skipped|accepted(?: risk)?|wont fix|won't fix|not in"
                            + " scope|out of scope|duplicate|false"
                            + " positive)\\s*[:–—-]\\s*(?<why>.+?)[)\\]*_\\s]*");
    private static final Pattern FIXED =
            Pattern.compile("(?i)\\W*(?:already\\s+fixed|fixed|resolved|done)\\W+");

    private static final Pattern BOLD =
            Pattern.compile("(?s)\\s*\\*\\*(.+?)\\*\\*\\s*[-–—:]*\\s*(.*)");

    /// `**Critical**: why`, `HIGH - why`, `[LOW] why`.
    private static final Pattern LEVELLED =
            Pattern.compile(
                    "(?is)[*\\[(]*(?<level>critical|high|medium|low|info)"
                            + "(?:[*\\s]*[:–—-]|[\\])]\\**[:–—-]?)\\**\\s+"
                            + "(?<issue>\\S.*)");

    private static final Pattern DONE =
            Pattern.compile(
                    "(?is).*\\balready (?:been )?(?:implemented|fixed|done|exists?|in"
                            + " place|added).*");
    private static final Pattern END = Pattern.compile("\\s*:?\\s*$");

    private final Draft draft;
    private final Outline outline;

    ItemReading(Draft draft, Outline outline) {
        this.draft = draft;
        this.outline = outline;
    }

    void read(Block.Item item) {
        Part part = outline.part();
        Optional<Claim> count = ClaimText.findCount(item.line(), "", item.text());
        if (count.isPresent()) {
            draft.claims.add(count.get());
        } else if (part == Part.STRENGTHS) {
            draft.strengths.add(new Remark(item.line(), item.text()));
        } else if (part == Part.STAYING) {
            staying(item);
        } else if (part == Part.FIXES && item.depth() > 0 && !draft.fixes.isEmpty()) {
            draft.explainLastFix(item.text());
        } else if (part == Part.FIXES) {
            fix(item.line(), item.text());
        } else if (part == Part.ISSUES) {
            issue(item);
        } else if (!row(item)) {
            draft.note(item.line(), item.text());
        }
    }

    /// A remedy; the text up to the first line is its name.
    void fix(int line, String text) {
        String first = text.lines().findFirst().orElse("");
        Heading heading = outline.nearest();
        draft.fix(new OldFix(line, priority(heading), title(first), text));
    }

    private static String priority(@Nullable Heading heading) {
        if (heading == null) {
            return "";
        }
        return Priority.find(heading.text()).orElse("");
    }

    /// Without bold signs and what ends a line.
    static String title(String text) {
        return END.matcher(text.replace("**", "")).replaceFirst("").strip();
    }

    private void issue(Block.Item item) {
        Matcher levelled = LEVELLED.matcher(item.text());
        Severity own =
                levelled.matches() && isWhole(levelled.group("issue"))
                        ? Heading.severity(levelled.group("level"))
                        : null;
        String text = own == null ? item.text() : levelled.group("issue");
        Matcher bold = BOLD.matcher(text);
        String whole = bold.matches() ? bold.group(1) : text;
        String detail = bold.matches() ? bold.group(2) : "";
        boolean fixed = FIXED.matcher(whole).lookingAt() && whole.startsWith("[");
        String title = fixed ? whole.replaceFirst("^\\[[^\\]]*]\\s*", "") : whole;
        Matcher decided = decision(detail.isEmpty() ? whole : detail);
        Disposition.Kind kind = fixed ? Disposition.Kind.ALREADY_FIXED : kind(decided);
        boolean ticked = item.box() == Block.Box.TICKED;
        String reason = decided == null ? "" : decided.group("why");
        draft.issues.add(
                new OldIssue(
                        item.line(),
                        own == null ? outline.severity() : own,
                        title,
                        detail,
                        ticked,
                        kind,
                        reason));
        if (item.box() != Block.Box.NONE) {
            OldVerdict verdict = ticked ? OldVerdict.FIXED : OldVerdict.OPEN;
            draft.rows.add(OldRow.of(item.line(), outline.section(), "", title, verdict, detail));
        }
    }

    /// What is bold begins and ends within it.
    private static boolean isWhole(String text) {
        return text.split("\\*\\*", -1).length % 2 == 1;
    }

    private void staying(Block.Item item) {
        Matcher bold = BOLD.matcher(item.text());
        Optional<Staying> staying = bold.matches() ? Staying.find(bold.group(2)) : Optional.empty();
        if (staying.isPresent()) {
            draft.stay(item.line(), title(bold.group(1)), staying.get());
        } else {
            draft.note(item.line(), item.text());
        }
    }

    private static @Nullable Matcher decision(String text) {
        int open = text.lastIndexOf('(');
        Matcher found = DECIDED.matcher(open < 0 ? text : text.substring(open));
        return found.matches() ? found : null;
    }

    private static Disposition.@Nullable Kind kind(@Nullable Matcher decided) {
        if (decided == null) {
            return null;
        }
        String what = decided.group("what").toLowerCase(Locale.ROOT);
        if (what.startsWith("skipped")) {
            return saysDone(decided.group("why"))
                    ? Disposition.Kind.ALREADY_FIXED
                    : Disposition.Kind.SKIPPED;
        }
        return switch (what.charAt(0)) {
            case 'd' -> Disposition.Kind.DUPLICATE_OF;
            case 'f' -> Disposition.Kind.FALSE_POSITIVE;
            case 'n', 'o' -> Disposition.Kind.NOT_IN_SCOPE;
            default -> Disposition.Kind.ACCEPTED_RISK;
        };
    }

    /// What is skipped because it is there already was no finding any more.
    private static boolean saysDone(String why) {
        return DONE.matcher(why).matches();
    }

    /// Whether an item names a check and its verdict.
    private boolean row(Block.Item item) {
        Optional<JudgedLine> judged = JudgedLine.find(item.text());
        if (judged.isPresent()) {
            VerdictText verdict = judged.get().verdict();
            add(item.line(), judged.get().name(), verdict.verdict(), verdict.reason());
            return true;
        }
        return boxed(item) || signed(item);
    }

    private boolean boxed(Block.Item item) {
        if (item.box() == Block.Box.NONE) {
            return false;
        }
        boolean ticked = item.box() == Block.Box.TICKED;
        add(item.line(), item.text(), ticked ? OldVerdict.PASS : OldVerdict.OPEN, "");
        return true;
    }

    /// `❌ Timestamp prefix - uses 001_`, where it is no recapitulation.
    private boolean signed(Block.Item item) {
        if (!VerdictText.isSigned(item.text()) || outline.part() != Part.OTHER) {
            return false;
        }
        Optional<VerdictText> verdict = VerdictText.find(item.text());
        if (verdict.isEmpty() || !verdict.get().bySign()) {
            return false;
        }
        String[] parts = VerdictText.unsigned(item.text()).split("\\s[-–—]+\\s+|:\\s+", 2);
        add(item.line(), parts[0], verdict.get().verdict(), parts.length > 1 ? parts[1] : "");
        return true;
    }

    private void add(int line, String name, OldVerdict verdict, String evidence) {
        String bare = title(VerdictText.unsigned(name));
        Matcher id = ID.matcher(bare);
        boolean named = id.matches();
        draft.rows.add(
                OldRow.of(
                        line,
                        outline.section(),
                        named ? id.group("id") : "",
                        named ? id.group("rest") : bare,
                        verdict,
                        evidence));
    }
}
