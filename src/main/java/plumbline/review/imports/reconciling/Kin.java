package plumbline.review.imports.reconciling;

/// Whether two checks ask about the same thing: their ids begin with the same two words, as
/// `cfg-ssl-prod` and `cfg-ssl-verify` do.
final class Kin {

    private Kin() {}

    static boolean of(String one, String other) {
        String stem = stem(one);
        return !stem.isEmpty() && stem.equals(stem(other));
    }

    private static String stem(String id) {
        String[] parts = id.split("-", 3);
        return parts.length < 3 ? "" : parts[0] + "-" + parts[1];
    }
}
