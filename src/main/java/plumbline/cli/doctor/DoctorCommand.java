package plumbline.cli.doctor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import plumbline.cli.ExitCode;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// `plumbline doctor` says what this machine has, what is missing, and how to get it.
@Command(name = "doctor", header = "${bundle:cli.doctor.header}")
public final class DoctorCommand implements Callable<Integer> {

    private final Supplier<Doctor> doctor;
    private final Words words;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            descriptionKey = "cli.doctor.format")
    private Format format = Format.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public DoctorCommand(Supplier<Doctor> doctor, Words words) {
        this.doctor = doctor;
        this.words = words;
    }

    @Override
    public Integer call() {
        Diagnosis diagnosis = doctor.get().examine();
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> new DiagnosisText(words, out).write(diagnosis);
            case PLAIN -> new DiagnosisPlain(words, out).write(diagnosis);
            case JSON -> new DiagnosisJson(words, out).write(diagnosis);
        }
        return (diagnosis.missing() == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS).number();
    }

    private enum Format {
        TEXT,
        PLAIN,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
