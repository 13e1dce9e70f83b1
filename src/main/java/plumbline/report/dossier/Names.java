package plumbline.report.dossier;

/// What the files of a dossier are called; the page that says how to verify it names them too.
final class Names {

    static final String MANIFEST = "MANIFEST.sha256";
    static final String SIGNATURE = "MANIFEST.sha256.sig";
    static final String PUBLIC_KEY = "public-key.pem";
    static final String HOW_TO = "VERIFY.txt";
    static final String EVIDENCE = "evidence/";

    private Names() {}

    /// Whether the manifest cannot name it.
    static boolean isSeal(String name) {
        return name.equals(MANIFEST) || name.equals(SIGNATURE);
    }

    /// Whether a file of that name would be unpacked where the dossier is, on every system.
    static boolean isSafe(String name) {
        if (name.isEmpty() || name.length() > 500 || name.startsWith("/")) {
            return false;
        }
        boolean plain =
                name.chars().allMatch(each -> each >= ' ' && each != 0x7F && each != '\\')
                        && name.indexOf(':') < 0;
        String[] parts = name.split("/", -1);
        for (String part : parts) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return false;
            }
        }
        return plain;
    }
}
