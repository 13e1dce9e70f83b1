package plumbline.report.machine;

import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedEvidence;
import plumbline.review.decision.Cell;
import plumbline.review.digest.Sha256;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Collectors;

/// What a result is known by in the next report.
final class Prints {

    private Prints() {}

    /// Of the question: the same as long as the service and the check are called the same.
    static String ofCell(Cell cell) {
        return digest(cell.service() + "\n" + cell.check());
    }

    /// Of what it rests on, wherever that has moved to in its file.
    static String ofEvidence(ReportedCell cell) {
        return digest(
                cell.evidence().stream()
                        .map(Prints::evidence)
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }

    private static String evidence(ReportedEvidence each) {
        ReportedEvidence.Lines place = each.place();
        String file = place == null ? "" : place.file();
        return file + "\t" + each.text().replaceAll("\\s+", " ").strip() + "\t" + each.attachment();
    }

    private static String digest(String text) {
        byte[] whole = Sha256.begin().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(whole, 0, 16);
    }
}
