package plumbline.review.imports.reconciling;

/// Whether two checks ask about the same thing: their ids begin with the same two words, as
/// `cfg-ssl-prod` and `cfg-ssl-verify` do.
final class Kin {

    private Kin() {}

    static boolean of(String one, String other) {
        int end = stem(one);
        return end > 0 && end == stem(other) && one.regionMatches(0, other, 0, end);
    }

    /// Where the second word ends, and -1 where no third follows.
    private static int stem(String id) {
        int first = id.indexOf('-');
        return first < 0 ? -1 : id.indexOf('-', first + 1);
    }
}
