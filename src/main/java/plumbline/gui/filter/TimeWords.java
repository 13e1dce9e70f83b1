package plumbline.gui.filter;

import plumbline.gui.control.OneLine;
import plumbline.review.query.Stretch;
import plumbline.review.query.TimeTerm;
import plumbline.review.query.TimeTerms;
import plumbline.words.Words;

import java.util.stream.Collectors;

/// Says of what time migrations have to be: `arrival in git 2026-02-01 – 2026-02-05`.
record TimeWords(Words words) {

    String of(TimeTerms terms) {
        return OneLine.of(terms.all().stream().map(this::of).collect(Collectors.joining(" · ")));
    }

    private String of(TimeTerm term) {
        String parts = term.either().stream().map(TimeWords::of).collect(Collectors.joining(", "));
        String order = words.get("time." + term.either().getFirst().along().word(), parts);
        return term.negated() ? words.get("time.not", order) : order;
    }

    private static String of(Stretch stretch) {
        return stretch.value().replace("..", " – ").replace('T', ' ').strip();
    }
}
