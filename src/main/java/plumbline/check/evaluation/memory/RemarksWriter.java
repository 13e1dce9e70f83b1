package plumbline.check.evaluation.memory;

import plumbline.check.CheckInfo;
import plumbline.check.evaluation.FileRemarks;
import plumbline.check.evaluation.Remark;
import plumbline.source.SourceSpan;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// Writes what was found in one file as bytes; each text and each check once.
final class RemarksWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<CheckInfo, Integer> checks = new HashMap<>();

    private RemarksWriter() {}

    /// Fails where a text is longer than 65,535 bytes.
    static byte[] write(FileRemarks file) throws IOException {
        RemarksWriter writer = new RemarksWriter();
        writer.numbers(file.remarks().size());
        for (Remark remark : file.remarks()) {
            writer.remark(remark);
        }
        writer.numbers(file.waived());
        return writer.bytes.toByteArray();
    }

    private void remark(Remark remark) throws IOException {
        check(remark.check());
        choices(remark.severity(), remark.status(), remark.certainty());
        SourceSpan place = remark.place();
        text(place.file());
        numbers(place.start(), place.end(), place.line(), place.column(), place.endLine());
        text(remark.message());
        text(remark.fix());
    }

    private void check(CheckInfo check) throws IOException {
        if (isNew(check, checks)) {
            text(check.id());
            choices(check.section(), check.severity());
            text(check.title());
            text(check.fix());
            choices(check.answer(), check.absence().status());
            text(check.absence().sought());
        }
    }

    private void text(String text) throws IOException {
        if (isNew(text, texts)) {
            out.writeUTF(text);
        }
    }

    private void choices(Enum<?>... values) throws IOException {
        for (Enum<?> value : values) {
            text(value.name());
        }
    }

    private void numbers(int... numbers) throws IOException {
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    private <T> boolean isNew(T thing, Map<T, Integer> known) throws IOException {
        int next = known.size();
        int number = known.computeIfAbsent(thing, _ -> next);
        out.writeInt(number);
        return number == next;
    }
}
