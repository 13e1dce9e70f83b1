package plumbline.cli.doctor;

import plumbline.cli.machine.Machine;
import plumbline.cli.machine.OperatingSystem;

import java.util.List;

/// How wares are got on one machine.
record Getting(OperatingSystem system, boolean root) {

    static Getting on(Machine machine) {
        return new Getting(machine.system(), machine.settings().isRoot());
    }

    /// The commands that get it, none where nobody can know one.
    List<String> of(Ware ware) {
        return ware.findCommand(system.family(), root).stream().toList();
    }
}
