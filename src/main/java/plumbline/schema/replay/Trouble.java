package plumbline.schema.replay;

import java.util.List;

/// Why the server would refuse a statement as the schema stands here; `others` are the objects in
/// the way, as people name them.
public record Trouble(Kind kind, String object, List<String> others) {

    public Trouble {
        others = List.copyOf(others);
    }

    /// What is wrong.
    public enum Kind {
        /// It is not there.
        MISSING("trouble.missing"),
        /// It is there already.
        EXISTS("trouble.exists"),
        /// Others need it, and nothing says CASCADE.
        IN_USE("trouble.in-use"),
        /// It is part of something else and goes only with it.
        PART_OF("trouble.part-of");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /// The words for it.
        public String key() {
            return key;
        }
    }
}
