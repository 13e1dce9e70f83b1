package plumbline.cli.doctor;

import plumbline.cli.doctor.Diagnosis.Examined;
import plumbline.report.Spelled;
import plumbline.words.Words;

import java.io.PrintWriter;

/// Tells a diagnosis in columns, with what mends a thing below it.
record DiagnosisText(Words words, PrintWriter out) {

    static final String STANDING = "cli.doctor.standing.";
    static final String TOPIC = "cli.doctor.topic.";

    void write(Diagnosis diagnosis) {
        int standings = width(STANDING, Standing.values());
        int topics = width(TOPIC, Topic.values());
        out.println(title(words, diagnosis));
        out.println();
        for (Examined each : diagnosis.examined()) {
            String standing = named(words, STANDING, each.finding().standing());
            String topic = named(words, TOPIC, each.topic());
            out.println(
                    Spelled.padded(standing, standings)
                            + "  "
                            + Spelled.padded(topic, topics)
                            + "  "
                            + each.finding().text(words));
            String indent = " ".repeat(standings + topics + 4);
            each.finding()
                    .remedies()
                    .forEach(remedy -> out.println(indent + words.get("cli.doctor.get", remedy)));
        }
        out.println();
        out.println(outcome(words, diagnosis));
        out.flush();
    }

    static String title(Words words, Diagnosis diagnosis) {
        return words.get(
                "cli.doctor.title",
                diagnosis.version(),
                diagnosis.system().name(),
                diagnosis.system().architecture());
    }

    static String outcome(Words words, Diagnosis diagnosis) {
        return words.get("cli.doctor.outcome", diagnosis.missing());
    }

    static String named(Words words, String prefix, Enum<?> constant) {
        return words.get(prefix + Spelled.id(constant));
    }

    private int width(String prefix, Enum<?>[] constants) {
        int widest = 0;
        for (Enum<?> each : constants) {
            widest = Math.max(widest, named(words, prefix, each).length());
        }
        return widest;
    }
}
