package plumbline.cli.doctor;

import plumbline.cli.machine.OperatingSystem;

import java.util.List;

/// What is to be said about a machine.
record Diagnosis(String version, OperatingSystem system, List<Examined> examined) {

    Diagnosis {
        examined = List.copyOf(examined);
    }

    /// How many things are missing that Plumbline needs here.
    long missing() {
        return examined.stream()
                .filter(each -> each.finding().standing() == Standing.MISSING)
                .count();
    }

    /// One thing, and what was found there.
    record Examined(Topic topic, Finding finding) {}
}
