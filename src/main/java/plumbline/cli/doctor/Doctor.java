package plumbline.cli.doctor;

import plumbline.cli.machine.Machine;
import plumbline.preferences.UserFolders;
import plumbline.words.Build;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Looks at a machine for what Plumbline needs of it; on Linux also for what other systems bring.
public record Doctor(Machine machine, UserFolders folders) {

    /// Longer than a program may take that a probe asks.
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    Diagnosis examine() {
        return new Diagnosis(
                Build.read().version(), machine.system(), new Examination(PATIENCE).of(probes()));
    }

    private List<Probe> probes() {
        Getting getting = Getting.on(machine);
        List<Probe> probes = new ArrayList<>(new ProcessProbes(machine.settings()).all());
        if (getting.system().family().isLinux()) {
            probes.addAll(new WindowProbes(machine, getting).all());
            probes.addAll(new DrawingProbes(machine, getting).all());
        }
        probes.addAll(new ProgramProbes(machine, getting).all());
        probes.addAll(new FolderProbes(machine.disk(), folders).all());
        return probes;
    }
}
