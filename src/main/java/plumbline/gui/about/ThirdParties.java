package plumbline.gui.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.MissingResourceException;

/// Everything that others made and Plumbline ships, in the order the About view shows it.
public final class ThirdParties {

    private static final String FOLDER = "/plumbline/";
    private static final String TABLE = "third-party.tsv";

    private final List<ThirdParty> all;

    /// The class path tells the versions; that of the running JVM is `java.class.path`.
    public ThirdParties(String classPath) {
        List<ThirdParty> rows =
                resource(TABLE)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(ThirdParties::row)
                        .toList();
        JarVersions versions =
                new JarVersions(classPath, rows.stream().map(ThirdParty::library).toList());
        this.all = rows.stream().map(row -> versioned(row, versions)).toList();
    }

    /// In the versions that run here.
    public static ThirdParties here() {
        return new ThirdParties(System.getProperty("java.class.path"));
    }

    public List<ThirdParty> all() {
        return all;
    }

    /// What a licence asks to be passed on together: the copyright line, then the licence’s words.
    public String text(ThirdParty part) {
        return part.copyright() + "\n\n" + resource("licence/" + part.textFile());
    }

    private static ThirdParty row(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 6) {
            throw new IllegalArgumentException(
                    TABLE + " needs 6 columns and has " + columns.length + " in: " + line);
        }
        return new ThirdParty(
                columns[0],
                columns[1],
                "",
                columns[2],
                columns[3],
                URI.create(columns[4]),
                columns[5]);
    }

    private static ThirdParty versioned(ThirdParty row, JarVersions versions) {
        return new ThirdParty(
                row.artifact(),
                row.title(),
                versions.findVersion(row.artifact()).orElse(""),
                row.licence(),
                row.copyright(),
                row.home(),
                row.textFile());
    }

    private static String resource(String name) {
        try (InputStream in = ThirdParties.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new MissingResourceException(
                        FOLDER + name + " is missing", ThirdParties.class.getName(), name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(FOLDER + name + " cannot be read", failure);
        }
    }
}
