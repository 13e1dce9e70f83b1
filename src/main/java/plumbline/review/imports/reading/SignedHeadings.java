package plumbline.review.imports.reading;

import plumbline.review.imports.columns.Columns;
import plumbline.review.imports.columns.CrossedColumns;
import plumbline.review.imports.document.OldVerdict;
import plumbline.review.imports.markdown.Block;
import plumbline.review.imports.wording.JudgedLine;
import plumbline.review.imports.wording.VerdictText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the headings that are rows by their signs: `### ✅ Name` beside `### ❌ Name`, with nothing
/// judged below them.
final class SignedHeadings {

    /// Coloured circles tell how bad things are.
    private static final Pattern SIGN =
            Pattern.compile("(?:[✅✔☑✓❌❎✗✘✖⚠➖]|:(?:white_|heavy_)?check_mark:|:x:|:warning:).*");

    private static final Pattern SEVERITY =
            Pattern.compile("(?i)\\W*(?:critical|high|medium|low|info|major|minor)\\b.*");

    /// Headings of one level below the same one.
    private record Family(int parent, int level) {}

    private final Map<Family, List<Heading>> families = new HashMap<>();
    private final Set<Integer> holders = new HashSet<>();
    private final Set<Integer> rows = new HashSet<>();
    private final Set<Integer> mixed = new HashSet<>();
    private final Outline outline = new Outline();

    private SignedHeadings() {}

    static SignedHeadings of(List<Block> blocks) {
        SignedHeadings all = new SignedHeadings();
        blocks.forEach(all::read);
        all.families.values().forEach(all::family);
        return all;
    }

    /// Whether a heading is a row in such a part: among issues only where some passed.
    boolean has(Heading heading, Part part) {
        return rows.contains(heading.line())
                && (part == Part.OTHER || (part == Part.ISSUES && mixed.contains(heading.line())));
    }

    private void read(Block block) {
        switch (block) {
            case Block.Heading heading -> enter(Heading.of(heading));
            case Block.Table table when isJudged(table) -> holders.add(outline.line());
            case Block.Item item when isJudged(item) -> holders.add(outline.line());
            case Block.Table _, Block.Item _, Block.Code _, Block.Text _ -> {}
        }
    }

    private static boolean isJudged(Block.Table table) {
        return Columns.find(table).isPresent() || CrossedColumns.find(table).isPresent();
    }

    private static boolean isJudged(Block.Item item) {
        return item.box() != Block.Box.NONE
                || VerdictText.isSigned(item.text())
                || JudgedLine.find(item.text()).isPresent();
    }

    private void enter(Heading heading) {
        outline.enter(heading);
        int parent = outline.outerLine();
        holders.add(parent);
        families.computeIfAbsent(new Family(parent, heading.level()), _ -> new ArrayList<>())
                .add(heading);
    }

    private void family(List<Heading> siblings) {
        if (siblings.size() < 2 || !siblings.stream().allMatch(this::isRow)) {
            return;
        }
        List<Integer> lines = siblings.stream().map(Heading::line).toList();
        rows.addAll(lines);
        boolean passed =
                siblings.stream()
                        .flatMap(each -> VerdictText.findBySign(each.text()).stream())
                        .anyMatch(each -> each.verdict() == OldVerdict.PASS);
        if (passed) {
            mixed.addAll(lines);
        }
    }

    private boolean isRow(Heading heading) {
        return SIGN.matcher(heading.text()).matches()
                && heading.part().isEmpty()
                && !holders.contains(heading.line())
                && !SEVERITY.matcher(heading.plain()).matches()
                && !VerdictText.isOnlyVerdict(heading.plain());
    }
}
