package plumbline.cli.doctor;

import plumbline.cli.doctor.Diagnosis.Examined;
import plumbline.words.Words;

import java.io.PrintWriter;

/// Tells a diagnosis in whole sentences, one a line and the outcome first, as it is best listened
/// to.
record DiagnosisPlain(Words words, PrintWriter out) {

    void write(Diagnosis diagnosis) {
        out.println(DiagnosisText.title(words, diagnosis) + ".");
        out.println(DiagnosisText.outcome(words, diagnosis));
        for (Examined each : diagnosis.examined()) {
            out.println(
                    words.get(
                            "cli.doctor.plain",
                            DiagnosisText.named(words, DiagnosisText.TOPIC, each.topic()),
                            DiagnosisText.named(
                                    words, DiagnosisText.STANDING, each.finding().standing()),
                            each.finding().text(words)));
            each.finding()
                    .remedies()
                    .forEach(remedy -> out.println(words.get("cli.doctor.get", remedy)));
        }
        out.flush();
    }
}
