package plumbline.review.journal;

import plumbline.check.Status;
import plumbline.review.action.Action;
import plumbline.review.action.Deeds;
import plumbline.review.action.Review;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// A process that decides without end and says each decision that was acknowledged; it is killed.
final class JournalWriter {

    private JournalWriter() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (FileJournal journal = FileJournal.open(Path.of(args[0]), true)) {
            Review review = Review.of(journal.opened());
            Deeds deeds = new Deeds(review, args[1]);
            for (int i = 0; ; i++) {
                Status status = i % 2 == 0 ? Status.PASS : Status.FAIL;
                Action action = deeds.decide(Deeds.result("s", "c" + i % 7), Deeds.person(status));
                journal.add(List.of(action));
                out.println(action.id());
            }
        }
    }
}
