package plumbline.review.imports.reading;

import plumbline.review.imports.document.Claim;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.document.OldVerdict;
import plumbline.review.imports.document.Style;
import plumbline.review.imports.markdown.Block;
import plumbline.review.imports.wording.VerdictText;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells in which style an audit is written, from where its verdicts stand.
final class Styles {

    private static final Pattern NUMBERED = Pattern.compile("\\d+(?:\\.\\d+)*\\.?\\s.*");

    private Styles() {}

    static Style of(Draft draft, List<Block> blocks) {
        if (draft.rows.isEmpty()) {
            return draft.issues.isEmpty() ? Style.UNKNOWN : Style.FINDINGS;
        }
        if (draft.rows.stream().anyMatch(each -> !each.service().isEmpty())) {
            return Style.SERVICE_TABLE;
        }
        if (draft.rows.stream().allMatch(Styles::isOfIssues)) {
            return Style.ISSUE_LIST;
        }
        long half = draft.rows.size() / 2L;
        if (rows(draft, blocks, Block.Heading.class) > half) {
            boolean graded =
                    draft.head.containsKey("severity") && !draft.head.containsKey("status");
            return graded ? Style.FINDINGS : Style.STATUS_HEADINGS;
        }
        return rows(draft, blocks, Block.Item.class) > half
                ? Style.VERDICT_LISTS
                : tables(draft, blocks);
    }

    /// How many blocks of a kind stand where rows were found.
    private static long rows(Draft draft, List<Block> blocks, Class<? extends Block> kind) {
        Set<Integer> lines = draft.rows.stream().map(OldRow::line).collect(Collectors.toSet());
        return blocks.stream()
                .filter(each -> kind.isInstance(each) && lines.contains(each.line()))
                .count();
    }

    private static boolean isOfIssues(OldRow row) {
        return row.verdict() == OldVerdict.OPEN || row.verdict() == OldVerdict.FIXED;
    }

    private static Style tables(Draft draft, List<Block> blocks) {
        boolean scored =
                draft.claims.stream()
                        .anyMatch(each -> each instanceof Claim.Share && !each.scope().isEmpty());
        if (scored) {
            boolean numbered = NUMBERED.matcher(draft.rows.getFirst().section()).matches();
            return numbered ? Style.NUMBERED_SECTIONS : Style.SECTION_SCORES;
        }
        boolean signed =
                blocks.stream()
                        .filter(Block.Table.class::isInstance)
                        .map(Block.Table.class::cast)
                        .flatMap(each -> each.rows().stream())
                        .flatMap(each -> each.cells().stream())
                        .anyMatch(VerdictText::isSigned);
        return signed ? Style.EMOJI_TABLES : Style.TABLES;
    }
}
