package plumbline.check.evaluation.memory;

import plumbline.analysis.profile.Profile;
import plumbline.check.evaluation.FileRemarks;
import plumbline.check.evaluation.LintMemory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// What was found in files that are read alone, kept in a folder under a fingerprint of the file,
/// its path, and the circumstances. Where the folder is of no use, nothing is known.
public final class KeptRemarks implements LintMemory {

    private final Shards shards;
    private final Circumstances circumstances;
    private final Map<Path, ByteBuffer> keys = new ConcurrentHashMap<>();

    KeptRemarks(Shards shards, Circumstances circumstances) {
        this.shards = shards;
        this.circumstances = circumstances;
    }

    /// What that folder keeps for the running program; nothing where nobody can tell which it is.
    public static LintMemory in(Path folder, Profile profile) {
        byte[] program = RunningProgram.find().orElse(null);
        if (program == null) {
            return NONE;
        }
        int today = (int) TimeUnit.MILLISECONDS.toDays(System.currentTimeMillis());
        Shards shards = new Shards(new MemoryFolder(folder), today);
        return new KeptRemarks(shards, Circumstances.of(program, profile));
    }

    @Override
    public Optional<FileRemarks> find(Path file) {
        ByteBuffer key = circumstances.findKey(file).orElse(null);
        if (key == null) {
            return Optional.empty();
        }
        keys.put(file, key);
        byte[] found = shards.find(key).orElse(null);
        try {
            return found == null
                    ? Optional.empty()
                    : Optional.of(new RemarksReader(found).read(Circumstances.name(file)));
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    @Override
    public void add(Path file, FileRemarks found) {
        ByteBuffer key = keys.get(file);
        boolean whole = found.migration() && found.failed().isEmpty();
        // somebody may have changed the file after it was looked for
        if (key == null || !whole || !circumstances.findKey(file).equals(Optional.of(key))) {
            return;
        }
        try {
            shards.put(key, ByteBuffer.wrap(RemarksWriter.write(found)));
        } catch (IOException tooLong) {
            keys.remove(file);
        }
    }

    @Override
    public void save() {
        shards.save();
    }
}
