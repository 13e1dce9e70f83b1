package plumbline.gui.imports.flow;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;

import plumbline.report.content.OldDocument;
import plumbline.report.content.OldDocuments;
import plumbline.review.imports.document.Claim;
import plumbline.review.imports.reconciling.Flag;
import plumbline.review.imports.reconciling.Reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Something that does not agree in a document, or something that it says of itself and that does;
/// the rows always count, and what does not agree is kept as a note unless nobody wants that.
public final class ClaimLine {

    private final Reconciliation document;
    private final OldDocument.Line line;
    private final @Nullable Flag flag;
    private final String quote;
    private final ReadOnlyBooleanWrapper noted;

    private ClaimLine(
            Reconciliation document, OldDocument.Line line, @Nullable Flag flag, String quote) {
        this.document = document;
        this.line = line;
        this.flag = flag;
        this.quote = quote;
        this.noted = new ReadOnlyBooleanWrapper(flag != null);
    }

    /// One for each thing that does not agree, and one for each claim that does.
    static List<ClaimLine> of(Reconciliation document) {
        List<String> text = document.audit().text().lines().toList();
        Map<Integer, List<OldDocument.Line>> byNumber =
                OldDocuments.lines(document).stream()
                        .collect(
                                Collectors.groupingBy(
                                        OldDocument.Line::number,
                                        TreeMap::new,
                                        Collectors.toList()));
        List<ClaimLine> all = new ArrayList<>();
        byNumber.forEach(
                (number, lines) -> {
                    boolean there = 1 <= number && number <= text.size();
                    String quote = there ? text.get(number - 1) : "";
                    add(document, lines, quote, all);
                });
        return all;
    }

    private static void add(
            Reconciliation document,
            List<OldDocument.Line> lines,
            String quote,
            List<ClaimLine> all) {
        List<OldDocument.Line> agreeing = new ArrayList<>(lines);
        agreeing.removeIf(each -> each.claim() == null);
        for (Flag flag : lines.getFirst().flags()) {
            OldDocument.Line about =
                    lines.stream()
                            .filter(each -> isAbout(flag, each.claim()))
                            .findFirst()
                            .orElseGet(() -> bare(lines.getFirst()));
            agreeing.remove(about);
            all.add(new ClaimLine(document, about, flag, quote));
        }
        agreeing.forEach(each -> all.add(new ClaimLine(document, each, null, quote)));
    }

    private static OldDocument.Line bare(OldDocument.Line line) {
        return new OldDocument.Line(line.number(), null, null, 0, line.flags());
    }

    private static boolean isAbout(Flag flag, @Nullable Claim claim) {
        return switch (flag.code()) {
            case CLAIM_TOTAL -> claim instanceof Claim.Share || claim instanceof Claim.Checks;
            case CLAIM_SUM, PARTIAL_MIXED, NA_IMPLIED -> claim instanceof Claim.Share;
            case CLAIM_COUNT -> claim instanceof Claim.Verdicts || claim instanceof Claim.Issues;
            case CLAIM_PERCENT -> claim instanceof Claim.Percent || claim instanceof Claim.Score;
            case CLAIM_SECTION -> claim != null;
            default -> false;
        };
    }

    public Reconciliation document() {
        return document;
    }

    /// What the document claims there, if anything, and what its rows give for that.
    public OldDocument.Line line() {
        return line;
    }

    /// What does not agree.
    public @Nullable Flag flag() {
        return flag;
    }

    public boolean disagrees() {
        return flag != null;
    }

    public ReadOnlyBooleanProperty notedProperty() {
        return noted.getReadOnlyProperty();
    }

    /// Keeps it as a note, or does not.
    public void turn() {
        if (disagrees()) {
            noted.set(!noted.get());
        }
    }

    /// The line of the document as it stands.
    public String quote() {
        return quote;
    }
}
