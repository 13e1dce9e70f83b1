package plumbline.report;

import plumbline.review.decision.Decision;
import plumbline.review.look.Look;
import plumbline.review.look.Opinion;

import java.util.stream.Collectors;

/// What people decided about a cell who are not agreed: `ak PASS, bk FAIL: not on the replica`.
public final class Differing {

    private static final String NOTHING = "–";

    private Differing() {}

    public static String text(Look look) {
        return look.opinions().stream().map(Differing::text).collect(Collectors.joining("; "));
    }

    private static String text(Opinion opinion) {
        String said =
                opinion.who()
                        + " "
                        + opinion.findResult()
                                .map(Decision.Result::status)
                                .map(each -> each.title())
                                .orElse(NOTHING);
        return opinion.reason().isBlank() ? said : said + ": " + opinion.reason().strip();
    }
}
