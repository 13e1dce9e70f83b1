package plumbline.report.markdown;

import plumbline.report.ChangeWords;
import plumbline.report.ComparisonHeader;
import plumbline.report.ScoreLine;
import plumbline.report.Spelled;
import plumbline.report.content.Since;
import plumbline.review.compare.CellChange;
import plumbline.review.compare.ScoreChanges;
import plumbline.review.compare.ServiceMatch;

import java.util.List;

/// What changed since an earlier audit, if the report was held against one.
public record Changes(Writing writing) {

    private static final List<String> HEAD =
            List.of(
                    "Service",
                    "Check",
                    "Change",
                    "From and To",
                    "Severity",
                    "Differs",
                    "Reason",
                    "Said by");

    public void write() {
        Since since = writing.report().since();
        if (since == null) {
            return;
        }
        Sheet sheet = writing.sheet();
        sheet.heading(2, "Changes");
        new ComparisonHeader(writing.words())
                .lines(since.comparison())
                .forEach(each -> sheet.item(Inline.text(each.strip())));
        scores(since);
        if (since.isProposedInPart()) {
            sheet.paragraph(writing.say("report.change.as-if-accepted"));
        }
        if (since.changes().isEmpty()) {
            sheet.paragraph(writing.say("report.change.none"));
        } else {
            sheet.table(HEAD, since.changes().stream().map(this::row).toList());
        }
    }

    private void scores(Since since) {
        ScoreChanges scores = since.scores(writing.report().formula());
        ScoreLine line = new ScoreLine(writing.words());
        String key = "report.change.score." + Spelled.id(writing.report().formula());
        writing.sheet().paragraph(writing.say(key, line.of(scores.ofAll())));
        for (ServiceMatch each : since.services()) {
            writing.sheet().item(Inline.text(each.name() + ": " + line.of(scores.of(each.name()))));
        }
    }

    private List<Inline> row(CellChange change) {
        ChangeWords say = new ChangeWords(writing.words());
        return List.of(
                Inline.text(change.cell().service()),
                Inline.text(change.latest().check().title()),
                Inline.text(say.group(change.group())),
                Inline.text(ChangeWords.marks(change)),
                Inline.text(change.severity().name()),
                Inline.text(say.differs(change)),
                Inline.text(change.latest().reason()),
                Inline.text(say.basis(change.latest())));
    }
}
