package plumbline.check.evaluation.memory;

import plumbline.analysis.Certainty;
import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.check.evaluation.FileRemarks;
import plumbline.check.evaluation.Remark;
import plumbline.source.SourceSpan;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what [RemarksWriter] wrote; throws something where somebody else did.
final class RemarksReader {

    private final DataInputStream in;
    private final List<String> texts = new ArrayList<>();
    private final List<CheckInfo> checks = new ArrayList<>();

    RemarksReader(byte[] bytes) {
        in = new DataInputStream(new ByteArrayInputStream(bytes));
    }

    FileRemarks read(String file) throws IOException {
        List<Remark> remarks = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            remarks.add(remark());
        }
        return new FileRemarks(file, remarks, in.readInt(), Optional.empty(), true, List.of());
    }

    private Remark remark() throws IOException {
        return new Remark(
                check(),
                Severity.valueOf(text()),
                Status.valueOf(text()),
                Certainty.valueOf(text()),
                place(),
                text(),
                text());
    }

    private CheckInfo check() throws IOException {
        int number = in.readInt();
        if (number == checks.size()) {
            checks.add(
                    new CheckInfo(
                            text(),
                            Section.valueOf(text()),
                            Severity.valueOf(text()),
                            text(),
                            text(),
                            CheckInfo.Answer.valueOf(text()),
                            new CheckInfo.Absence(Status.valueOf(text()), text())));
        }
        return checks.get(number);
    }

    private SourceSpan place() throws IOException {
        return new SourceSpan(
                text(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt());
    }

    private String text() throws IOException {
        int number = in.readInt();
        if (number == texts.size()) {
            texts.add(in.readUTF());
        }
        return texts.get(number);
    }
}
