package plumbline.report.sarif;

import java.net.URI;
import java.net.URISyntaxException;

/// Paths as SARIF addresses files.
public final class SarifUri {

    private SarifUri() {}

    /// The path as an address: relative where it was given so.
    public static String of(String file) {
        try {
            return file.startsWith("/")
                    ? new URI("file", "", file, null).toASCIIString()
                    : new URI(null, null, relative(file), null).toASCIIString();
        } catch (URISyntaxException _) {
            return file.replace(" ", "%20");
        }
    }

    /// What stands before a colon in the first name would else be taken for a scheme.
    private static String relative(String file) {
        int colon = file.indexOf(':');
        int slash = file.indexOf('/');
        return colon >= 0 && (slash < 0 || colon < slash) ? "./" + file : file;
    }
}
