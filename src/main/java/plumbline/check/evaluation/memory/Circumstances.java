package plumbline.check.evaluation.memory;

import plumbline.analysis.profile.CheckRule;
import plumbline.analysis.profile.Choice;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.profile.Switch;
import plumbline.analysis.single.SingleFiles;
import plumbline.source.SourceReader;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// All but the file itself that decides what is found in it: the program, the Java that runs it,
/// and the profile with whoever chose each value.
final class Circumstances {

    private final byte[] print;
    private final SourceReader reader = new SourceReader();

    private Circumstances(byte[] print) {
        this.print = print;
    }

    static Circumstances of(byte[] program, Profile profile) {
        Fingerprint all = new Fingerprint().add(program).add(Runtime.version().toString());
        all.add(Locale.getDefault(Locale.Category.FORMAT).toLanguageTag());
        for (Switch key : Switch.values()) {
            Choice choice = profile.choice(key);
            all.add(choice.value()).add(choice.origin().name()).add(choice.place());
        }
        for (CheckRule rule : profile.rules()) {
            all.add(rule.check()).add(rule.paths()).add(rule.effect());
            all.add(rule.reason()).add(rule.place());
        }
        profile.forced().forEach(each -> all.add(each.key()));
        return new Circumstances(all.bytes());
    }

    /// What a file is found under as it is now; nothing where other files decide too.
    Optional<ByteBuffer> findKey(Path file) {
        String name = name(file);
        return SingleFiles.isAlone(name)
                ? reader.findBytes(file)
                        .map(content -> new Fingerprint().add(print).add(name).add(content))
                        .map(all -> ByteBuffer.wrap(all.bytes()))
                : Optional.empty();
    }

    static String name(Path file) {
        return file.toString().replace('\\', '/');
    }
}
