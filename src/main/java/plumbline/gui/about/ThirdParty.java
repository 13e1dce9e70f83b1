package plumbline.gui.about;

import java.net.URI;

/// A library that others made and Plumbline ships, or a part that such a library carries.
///
/// @param artifact `jackson-core`, or `jackson-core!/META-INF/Schubfach-LICENSE` for a part
/// @param version as its jar is named; empty for a part and for a jar that is not on the class path
/// @param licence an SPDX expression
/// @param textFile the name of the file with the licence’s words
public record ThirdParty(
        String artifact,
        String title,
        String version,
        String licence,
        String copyright,
        URI home,
        String textFile) {

    private static final String INSIDE = "!/";

    /// The library that brings it along: itself, unless it is a part.
    public String library() {
        return isPart() ? artifact.substring(0, artifact.indexOf(INSIDE)) : artifact;
    }

    /// Where it stands in the jar of its library; empty for the library itself.
    public String path() {
        return isPart() ? artifact.substring(artifact.indexOf(INSIDE) + INSIDE.length()) : "";
    }

    public boolean isPart() {
        return artifact.contains(INSIDE);
    }
}
