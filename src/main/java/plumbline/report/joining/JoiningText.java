package plumbline.report.joining;

import plumbline.report.Spelled;
import plumbline.report.TerminalText;
import plumbline.review.action.Review;
import plumbline.review.audit.DamagedAttachment;
import plumbline.review.decision.Place;
import plumbline.review.joining.Joining;
import plumbline.review.joining.Meeting;
import plumbline.review.joining.Side;
import plumbline.words.Words;

import java.io.PrintWriter;

/// Tells a person what another copy of an audit brings, and where both differ.
public final class JoiningText {

    private final Words words;
    private final PrintWriter out;

    public JoiningText(Words words, PrintWriter out) {
        this.words = words;
        this.out = new TerminalText(out);
    }

    public void write(Looked looked, String who) {
        Joining joining = looked.joining();
        if (!joining.isOfOneOrigin()) {
            out.println(words.get("joining.no-origin"));
        }
        looked.copy().damaged().stream()
                .map(DamagedAttachment::sha256)
                .forEach(each -> out.println(words.get("cli.merge.not-kept", each)));
        out.println(new JoiningCounts(joining, words).told());
        joining.meetings().forEach(each -> write(each, joining));
        if (looked.saved()) {
            String key = "cli.merge.saved." + Spelled.id(looked.side());
            boolean differs = joining.count(Meeting.Kind.DIFFERENT) > 0;
            out.println(words.get(differs ? key : "cli.merge.saved", who));
        }
    }

    private void write(Meeting meeting, Joining joining) {
        out.println();
        out.println(
                words.get(
                        "cli.merge.kind." + Spelled.id(meeting.kind()),
                        SaidText.about(meeting.subject())));
        for (Place each : meeting.places()) {
            out.println(
                    words.get(
                            "cli.merge.line",
                            Spelled.id(each.aspect()),
                            said(joining.base(), each),
                            said(joining.mine(), each),
                            said(joining.theirs(), each)));
        }
    }

    private String said(Review in, Place place) {
        String said = SaidText.of(in.find(place).orElse(null));
        return said.isEmpty() ? words.get("steps.nothing") : said;
    }

    /// Whether something stays for people to settle.
    public static boolean isOpen(Looked looked) {
        return looked.side() == Side.BOTH && looked.joining().count(Meeting.Kind.DIFFERENT) > 0;
    }
}
