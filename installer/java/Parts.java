import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Adds to the list of parts what Maven does not know of: the Java that is brought along and what
/// is in it, what libraries carry, native libraries, and jars that were converted.
///
/// `java -cp "target/plumbline/lib/*" installer/java/Parts.java LIST` after `Image.java`, by the
/// JDK whose Java is in the image.
final class Parts {

    private static final Path INSTALLER = Path.of("target", "installer");
    private static final Path LIBRARIES = INSTALLER.resolve("app/lib");
    private static final Path RUNTIME = INSTALLER.resolve("runtime");
    private static final Pattern NUMBERED =
            Pattern.compile("(.*?),? (?:Version |v ?)?(\\d[\\w.-]*)");
    private static final Pattern LIBRARY = Pattern.compile(".*\\.(so|dylib|dll)");
    private static final String OF_JAVA = "GPL-2.0-only WITH Classpath-exception-2.0";

    private final ArrayNode parts;

    private Parts(ArrayNode parts) {
        this.parts = parts;
    }

    public static void main(String[] arguments) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        Path list = Path.of(arguments[0]);
        ObjectNode all = (ObjectNode) json.readTree(Files.readString(list));
        Parts parts = new Parts((ArrayNode) all.get("components"));
        parts.correctConverted();
        parts.addJava();
        for (Licences.Row row : Licences.rows()) {
            parts.addCarried(row);
        }
        parts.addNatives();
        Files.writeString(
                list, json.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n");
    }

    /// Maven tells what it has downloaded; what was converted is another file.
    private void correctConverted() throws IOException {
        for (JsonNode part : parts) {
            String name = part.get("name").asString() + "-" + part.get("version").asString();
            Path jar = LIBRARIES.resolve(name + ".jar");
            if (Files.exists(jar) && Classes.isRenewed(jar)) {
                ((ObjectNode) part).remove("hashes");
                addHash((ObjectNode) part, sha256(jar));
                ((ObjectNode) part).putObject("pedigree").put("notes", Classes.WORDS.strip());
            }
        }
    }

    private void addJava() throws IOException {
        Properties facts = new Properties();
        try (var in = Files.newInputStream(Path.of(System.getProperty("java.home"), "release"))) {
            facts.load(in);
        }
        String version = unquoted(facts, "JAVA_RUNTIME_VERSION");
        ObjectNode java = add(parts, "platform", "OpenJDK", OF_JAVA);
        java.put("version", version);
        java.put("publisher", unquoted(facts, "IMPLEMENTOR"));
        java.put("description", "the modules " + modules());
        java.put("purl", "pkg:generic/openjdk@" + version.replace("+", "%2B"));
        ArrayNode within = java.putArray("components");
        try (Stream<Path> legal = Files.walk(RUNTIME.resolve("legal"))) {
            for (Path notice :
                    legal.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
                addNamedBy(notice, within);
            }
        }
    }

    private static String unquoted(Properties facts, String key) {
        return facts.getProperty(key).replace("\"", "");
    }

    private static String modules() throws IOException {
        Properties facts = new Properties();
        try (var in = Files.newInputStream(RUNTIME.resolve("release"))) {
            facts.load(in);
        }
        return unquoted(facts, "MODULES");
    }

    /// Java keeps a notice of each part, headed by its name and mostly its version.
    private static void addNamedBy(Path notice, ArrayNode within) throws IOException {
        String title = Files.readAllLines(notice).getFirst().replaceAll("^#+ *", "").strip();
        Matcher numbered = NUMBERED.matcher(title);
        boolean whole = numbered.matches();
        ObjectNode part = within.addObject().put("type", "library");
        part.put("name", whole ? numbered.group(1) : title);
        if (whole) {
            part.put("version", numbered.group(2));
        }
        String file = RUNTIME.relativize(notice).toString().replace('\\', '/');
        part.put("bom-ref", "runtime/" + file);
        part.putArray("licenses")
                .addObject()
                .putObject("license")
                .put("name", "see runtime/" + file);
    }

    private void addCarried(Licences.Row row) throws IOException {
        if (!row.artifact().contains("!/") || Licences.list(LIBRARIES).noneMatch(row::isIn)) {
            return;
        }
        ObjectNode part = add(parts, "library", row.title(), row.spdx());
        part.put("bom-ref", row.artifact() + "#" + row.title());
        part.put("description", "in " + row.artifact());
        part.put("copyright", row.owner());
        part.putArray("externalReferences")
                .addObject()
                .put("type", "website")
                .put("url", row.home());
    }

    private void addNatives() throws IOException {
        try (Stream<Path> files = Files.list(LIBRARIES)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (LIBRARY.matcher(name).matches()) {
                    ObjectNode part = parts.addObject().put("type", "file").put("name", name);
                    part.put("bom-ref", "native/" + name);
                    addHash(part, sha256(file));
                    Path jar = jarOf(name);
                    part.put("description", "as it comes in " + jar.getFileName());
                    part.putArray("licenses").addObject().put("expression", licenceOf(jar));
                }
            }
        }
    }

    private static Path jarOf(String library) throws IOException {
        for (Path jar : Licences.list(LIBRARIES).toList()) {
            if (Natives.isIn(jar, library)) {
                return jar;
            }
        }
        throw new IllegalStateException(library + " comes from no jar");
    }

    /// That of the library itself, which stands before its parts.
    private static String licenceOf(Path jar) throws IOException {
        return Licences.rows().stream()
                .filter(row -> row.isIn(jar))
                .findFirst()
                .orElseThrow()
                .spdx();
    }

    private static ObjectNode add(ArrayNode to, String type, String name, String spdx) {
        ObjectNode part = to.addObject().put("type", type).put("name", name);
        part.put("bom-ref", name);
        part.putArray("licenses").addObject().put("expression", spdx);
        return part;
    }

    private static void addHash(ObjectNode part, String content) {
        part.putArray("hashes").addObject().put("alg", "SHA-256").put("content", content);
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
