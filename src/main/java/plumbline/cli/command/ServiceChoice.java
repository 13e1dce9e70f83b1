package plumbline.cli.command;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;

import plumbline.analysis.FolderReading;
import plumbline.analysis.ServiceReading;
import plumbline.cli.WrongUse;
import plumbline.words.Words;

import java.util.Set;
import java.util.TreeSet;

/// Refuses the name of a service that a folder does not have, and says which is near it.
final class ServiceChoice {

    private final CommandLine command;
    private final Words words;

    ServiceChoice(CommandLine command, Words words) {
        this.command = command;
        this.words = words;
    }

    void check(@Nullable String service, FolderReading reading) {
        Set<String> names = new TreeSet<>();
        reading.services().stream().map(ServiceReading::name).forEach(names::add);
        if (service != null && !names.contains(service)) {
            throw new WrongUse(words).noService(service, names, command);
        }
    }
}
