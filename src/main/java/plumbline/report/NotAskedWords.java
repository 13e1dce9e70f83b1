package plumbline.report;

import plumbline.review.catalogue.NotAsked;
import plumbline.source.Secrets;
import plumbline.words.Words;

import java.time.ZoneOffset;

/// Which check an audit does not ask, why, and who said so, in one line.
public final class NotAskedWords {

    private NotAskedWords() {}

    public static String of(Words words, NotAsked each) {
        String day = each.at().atZone(ZoneOffset.UTC).toLocalDate().toString();
        return words.get(
                "report.not-asked-because",
                each.check(),
                Secrets.mask(each.reason()),
                each.who(),
                day);
    }
}
