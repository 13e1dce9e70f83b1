package plumbline.review.imports.reading;

import org.jspecify.annotations.Nullable;

import plumbline.review.imports.columns.Columns;
import plumbline.review.imports.columns.ServiceNames;
import plumbline.review.imports.document.Headline;
import plumbline.review.imports.document.OldAudit;
import plumbline.review.imports.document.Quantity;
import plumbline.review.imports.markdown.Block;
import plumbline.review.imports.markdown.MarkdownReader;
import plumbline.review.imports.wording.ClaimText;
import plumbline.review.imports.wording.ListedNames;
import plumbline.review.imports.wording.VerdictText;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads an old audit: every block of it becomes a row, an issue, a fix, a claim or a note.
public final class AuditReader {

    private static final Pattern FIELD =
            Pattern.compile("(?:>\\s*)?\\*\\*([^*:]{1,60}):?\\*\\*:?\\s*(.*)");

    /// At the front the names need not be bold.
    private static final Pattern HEAD =
            Pattern.compile(
                    "(?iu)(service|service name|date|audit date|auditor|audited"
                            + " by|author|datum|prüfer|dienst)\\s*:\\s+(\\S.*)");

    private static final Pattern RANKED =
            Pattern.compile("(CRITICAL|HIGH|MEDIUM|LOW|P[0-4])\\s*:\\s+(.+)");

    private static final Pattern JUDGED =
            Pattern.compile(".*:\\s*\\W*(?:PASS|FAIL|PARTIAL|N/A)\\W*");

    private final Draft draft = new Draft();
    private final Outline outline = new Outline();
    private final TableReading tables;
    private final ItemReading items = new ItemReading(draft, outline);
    private final SignedHeadings signed;
    private final EntryReading entries;
    private @Nullable Entry entry;

    private AuditReader(SignedHeadings signed, ServiceNames services) {
        this.tables = new TableReading(draft, outline, services);
        this.signed = signed;
        this.entries = new EntryReading(draft, outline, signed);
    }

    /// Of a document; its name helps to tell the service where the text does not.
    public static OldAudit read(String name, String text) {
        List<Block> blocks = MarkdownReader.read(text);
        AuditReader reader = new AuditReader(SignedHeadings.of(blocks), ServiceNames.of(blocks));
        blocks.forEach(reader::read);
        reader.close();
        Headline headline = Headlines.of(name, blocks, reader.draft);
        return reader.draft.finish(text, Styles.of(reader.draft, blocks), headline);
    }

    private void read(Block block) {
        switch (block) {
            case Block.Heading heading -> enter(Heading.of(heading));
            case Block.Table table -> table(table);
            case Block.Item item -> item(item);
            case Block.Code code -> code(code);
            case Block.Text text -> text(text);
        }
    }

    private void enter(Heading heading) {
        close();
        outline.enter(heading);
        entry = new Entry(heading);
        if (ClaimText.isScore(heading.text())) {
            draft.claims.addAll(ClaimText.ofScore(heading.line(), "", heading.text()));
        } else {
            ClaimText.findInHeading(heading.line(), heading.text()).ifPresent(draft.claims::add);
        }
    }

    private void close() {
        if (entry != null) {
            entries.close(entry);
            entry = null;
        }
    }

    /// A table of two columns headed `Status | PASS` belongs to the heading above it.
    private void table(Block.Table table) {
        boolean ofHeading =
                entry != null
                        && table.head().size() == 2
                        && Columns.plain(table.head().getFirst()).equals("status")
                        && VerdictText.find(table.head().get(1)).isPresent();
        if (entry == null || !ofHeading) {
            tables.read(table);
            return;
        }
        Entry here = entry;
        here.put("status", table.head().get(1));
        table.rows().forEach(row -> here.put(Columns.plain(row.cell(0)), row.cell(1)));
    }

    private void item(Block.Item item) {
        Matcher field = FIELD.matcher(item.text());
        boolean judged = entry != null && entry.has("status");
        if (entry != null && field.matches() && Entry.isField(field.group(1))) {
            entry.put(field.group(1), field.group(2));
        } else if (entry != null && (judged || isJudgedByHeading(entry.heading))) {
            entry.goOn(item.line(), item.text());
        } else if (entry != null && !entry.isEmpty() && inFindings()) {
            entry.goOn(item.line(), item.text());
        } else {
            items.read(item);
        }
    }

    private boolean isJudgedByHeading(Heading heading) {
        return signed.has(heading, outline.part()) || JUDGED.matcher(heading.text()).matches();
    }

    /// Below a heading that is a finding of its own.
    private boolean inFindings() {
        return outline.isWithin(Part.ISSUES) || outline.isWithin(Part.PASSING);
    }

    private void code(Block.Code code) {
        if (outline.part() == Part.FIXES && !draft.fixes.isEmpty() && isAfterItem()) {
            draft.explainLastFix(code.text());
        } else if (entry != null) {
            entry.goOn(code.line(), code.text());
        }
    }

    /// Whether the last fix stands below the heading that is open.
    private boolean isAfterItem() {
        return entry == null || draft.fixes.getLast().line() > entry.heading.line();
    }

    private void text(Block.Text text) {
        Matcher field = field(text.text());
        Matcher ranked = RANKED.matcher(text.text());
        if (ClaimText.isScore(text.text()) && claims(text)) {
            return;
        }
        if (outline.part() == Part.FIXES && !Priority.title(text.text()).isEmpty()) {
            String rank = Priority.find(text.text()).orElse("");
            draft.fix(text.line(), rank, Priority.title(text.text()));
        } else if (field.matches()) {
            field(text, field.group(1), field.group(2));
        } else if (ranked.matches() && outline.part() == Part.FIXES) {
            ListedNames.of(ranked.group(2))
                    .forEach(each -> draft.fix(text.line(), ranked.group(1), each));
        } else if (entry != null) {
            entry.goOn(text.line(), text.text());
        } else {
            draft.note(text.line(), text.text());
        }
    }

    private Matcher field(String text) {
        Matcher bold = FIELD.matcher(text);
        return bold.matches() || !draft.rows.isEmpty() ? bold : HEAD.matcher(text);
    }

    private boolean claims(Block.Text text) {
        var found = ClaimText.ofScore(text.line(), "", text.text());
        draft.claims.addAll(found);
        return !found.isEmpty();
    }

    private void field(Block.Text text, String name, String value) {
        if (isCount(name, value)) {
            draft.quantities.add(new Quantity(text.line(), name, value));
        } else {
            draft.head(name, text.line(), value);
            if (entry != null) {
                entry.put(name, value);
            }
        }
    }

    /// `**Indexes:** 30+`.
    private static boolean isCount(String name, String value) {
        return value.strip().matches("[~≈]?\\d+\\+?")
                && !name.toLowerCase(Locale.ROOT).contains("line");
    }
}
