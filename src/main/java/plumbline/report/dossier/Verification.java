package plumbline.report.dossier;

import java.util.List;

/// What became of a dossier since it was sealed.
public sealed interface Verification {

    /// It could be read. `fingerprint` is that of the key in it, and says who sealed it to those
    /// who know the key from elsewhere; the lists name files.
    record Read(
            Signature signature,
            String fingerprint,
            int files,
            List<String> altered,
            List<String> missing,
            List<String> added)
            implements Verification {

        public Read {
            altered = List.copyOf(altered);
            missing = List.copyOf(missing);
            added = List.copyOf(added);
        }

        /// Whether it is as it was sealed.
        public boolean isWhole() {
            return signature == Signature.VALID
                    && altered.isEmpty()
                    && missing.isEmpty()
                    && added.isEmpty();
        }
    }

    /// It is none, or made to do harm; `name` is the file that shows it, or empty.
    record Refused(Why why, String name) implements Verification {}

    /// Whether the manifest is what the key signed.
    enum Signature {
        VALID,
        INVALID,
        /// The signature or the key is not there.
        MISSING
    }

    /// What is wrong with a file that should be a dossier.
    enum Why {
        NO_ZIP,
        TOO_MANY_FILES,
        TOO_LARGE,
        /// It would be unpacked elsewhere.
        UNSAFE_NAME,
        /// Of two files of one name nobody knows which is meant.
        DUPLICATE_NAME,
        NO_MANIFEST,
        DAMAGED_MANIFEST
    }
}
